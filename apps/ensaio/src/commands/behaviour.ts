import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatTable } from './format-table.ts'

export const behaviour: CommandGroup = {
  name: 'behaviour',
  description: 'list and set the behaviours of a service',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the behaviours of a service',
      args: ['<service>'],
      examples: ['ensaio behaviour list zenvia-chat'],
      run: async ({ control, path, paint }, [service]) => {
        const data = await control.listBehaviours({ path: { ...path, service } })
        return { data, text: toBehaviourTable(data.behaviours, paint) }
      },
    }),
    defineCommand({
      name: 'set',
      description: 'set a behaviour to a number, true or false',
      args: ['<service>', '<behaviour>', '<value>'],
      examples: ['ensaio behaviour set zenvia-chat autopilotPerHour 60'],
      run: async ({ control, path, paint }, [service, name, value]) => {
        const target = { ...path, service, behaviour: name }
        const data = await control.setBehaviour({
          path: target,
          body: { value: parseValue(value) },
        })
        return { data, text: toBehaviourTable([data], paint) }
      },
    }),
  ],
}

function toBehaviourTable(list: readonly Schemas['Behaviour'][], paint: Paint): string {
  return formatTable(
    ['BEHAVIOUR', 'VALUE', 'DEFAULT', 'DESCRIPTION'],
    list.map((one) => [one.name, `${one.value}`, `${one.default}`, one.description]),
    paint,
  )
}

/** @throws UsageError */
function parseValue(text: string): boolean | number {
  if (text === 'true' || text === 'false') return text === 'true'
  if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  throw new UsageError(`"${text}" is not a value of a behaviour. Give a number, true or false.`)
}
