import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatTable } from './format-table.ts'
import { parseObject, parseWhole } from './parse-values.ts'

export const keys: CommandGroup = {
  name: 'keys',
  description: 'list, create, limit and revoke the credentials of the services',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the valid credentials',
      flags: { service: { value: 'service', help: 'of this service' } },
      examples: ['ensaio keys', 'ensaio keys list --service zenvia-conversion'],
      run: async ({ control, path, paint }, _, query) => {
        const data = await control.listKeys({ path, query })
        return { data, text: toKeyTable(data.keys, paint) }
      },
    }),
    defineCommand({
      name: 'create',
      description: 'create credentials; the input of the action is JSON',
      args: ['<service>', '[input]'],
      examples: [
        'ensaio keys create conversica',
        `ensaio keys create zenvia-conversion '{"scopes":["prospects:read"]}'`,
      ],
      run: async ({ control, path, paint }, [service, text]) => {
        const input = text === undefined ? {} : { input: parseObject('the input', text) }
        const data = await control.createKey({ path, body: { service, ...input } })
        return { data, text: toKeyTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'limit',
      description:
        'limit the requests per minute, beyond which the answer is 429; off removes the limit',
      args: ['<key>', '<perMinute>'],
      examples: [
        'ensaio keys limit zenvia-conversion-1 10',
        'ensaio keys limit zenvia-conversion-1 off',
      ],
      run: async ({ control, path, paint }, [key, limit]) => {
        const perMinute = limit === 'off' ? null : parseWhole('the limit', limit)
        const data = await control.limitKey({ path: { ...path, key }, body: { perMinute } })
        return { data, text: toKeyTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'revoke',
      description: 'revoke credentials',
      args: ['<key>'],
      examples: ['ensaio keys revoke zenvia-conversion-1'],
      run: async ({ control, path }, [key]) => {
        await control.revokeKey({ path: { ...path, key } })
        return { data: { revoked: key }, text: `Revoked ${key}.\n` }
      },
    }),
  ],
}

function toKeyTable(list: readonly Schemas['Key'][], paint: Paint): string {
  const rows = list.map(({ id, service, credentials, perMinute }) => [
    id,
    service,
    Object.values(credentials).join(' '),
    perMinute,
  ])
  return formatTable(['KEY', 'SERVICE', 'CREDENTIALS', 'PER MINUTE'], rows, paint)
}
