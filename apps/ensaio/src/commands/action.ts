import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatTable } from './format-table.ts'
import { parseObject } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

export const action: CommandGroup = {
  name: 'action',
  description: "list and run actions: what agents and customers do on the vendors' side",
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the actions; with a service, also their inputs',
      args: ['[service]'],
      examples: ['ensaio action list', 'ensaio action list conversica --json'],
      run: async ({ control, path, paint }, [only]) => {
        const slugs =
          only === undefined
            ? (await control.getSandbox({ path })).services.map(({ service }) => service)
            : [only]
        const services = await Promise.all(
          slugs.map(async (service) => ({
            service,
            ...(await control.listActions({ path: { ...path, service } })),
          })),
        )
        const rows = services.flatMap(({ service, actions }) =>
          actions.map(({ name, description, input }) => [
            service,
            name,
            fieldsOf(input),
            description,
          ]),
        )
        const header = ['SERVICE', 'ACTION', 'INPUT', 'DESCRIPTION']
        return { data: { services }, text: formatTable(header, rows, paint) }
      },
    }),
    defineCommand({
      name: 'run',
      description: 'run an action; the input is JSON (- reads stdin)',
      args: ['<service>', '<action>', '[input]'],
      examples: [
        `ensaio action run zenvia-chat startInteraction '{"channel":"WHATSAPP","state":"TALKING","messages":4}'`,
      ],
      run: async ({ control, path }, [service, name, input = '{}']) => {
        const text = input === '-' ? await readInput(input) : input
        const body = parseObject('the input', text)
        const outcome = await control.runAction({ path: { ...path, service, action: name }, body })
        return { data: outcome, text: `${JSON.stringify(outcome.result, null, 2)}\n` }
      },
    }),
  ],
}

/** The fields of an input; those that may be left out have a question mark. */
function fieldsOf(input: Readonly<Record<string, unknown>>): string {
  const { properties = {}, required = [] } = input as {
    readonly properties?: object
    readonly required?: readonly string[]
  } // a JSON Schema of an object
  return Object.keys(properties)
    .map((name) => (required.includes(name) ? name : `${name}?`))
    .join(' ')
}
