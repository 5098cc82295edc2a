import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatTable } from './format-table.ts'
import { parseSeed } from './parse-values.ts'

export const scenario: CommandGroup = {
  name: 'scenario',
  description: 'list scenarios, and load one',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the starting states of each service',
      examples: ['ensaio scenario list'],
      run: async ({ control, path, paint }) => {
        const [{ services }, sandbox] = await Promise.all([
          control.listServices(),
          control.getSandbox({ path }),
        ])
        const loaded = new Map(sandbox.services.map((one) => [one.service, one.scenario]))
        const data = services.map(({ service, scenarios }) => ({
          service,
          loaded: loaded.get(service),
          scenarios,
        }))
        const rows = data.flatMap((one) =>
          one.scenarios.map(({ name, description }) => [
            one.service,
            name,
            name === one.loaded ? 'loaded' : '',
            description,
          ]),
        )
        return {
          data: { services: data },
          text: formatTable(['SERVICE', 'SCENARIO', '', 'DESCRIPTION'], rows, paint),
        }
      },
    }),
    defineCommand({
      name: 'load',
      description: 'start over from a scenario, in all services or in one',
      args: ['<scenario>'],
      flags: {
        service: { value: 'service', help: 'this service only' },
        seed: { value: 'number', help: 'decides all randomness' },
      },
      examples: [
        'ensaio scenario load empty',
        'ensaio scenario load large --service zenvia-chat --seed 7',
      ],
      run: async ({ control, path }, [name], { service, seed }) => {
        const sandbox = await control.resetSandbox({
          path,
          body: {
            scenario: name,
            ...(service !== undefined && { service }),
            ...(seed !== undefined && { seed: parseSeed(seed) }),
          },
        })
        return {
          data: sandbox,
          text: `Loaded ${name} into ${service ?? 'all services'} of ${sandbox.name}.\n`,
        }
      },
    }),
  ],
}
