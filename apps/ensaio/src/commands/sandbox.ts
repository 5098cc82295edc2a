import type { Schemas } from '@ensaio/contracts/control'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { toClockSetting } from './clock-setting.ts'
import { formatInstant, formatTable } from './format-table.ts'
import { describeClock } from './status.ts'
import { parseScenario } from '../settings/parse-texts.ts'
import { parseSeed } from './parse-values.ts'
import { readFixturesObject } from './system-read-input.ts'

export const sandbox: CommandGroup = {
  name: 'sandbox',
  description: 'list, create, fork and delete sandboxes',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the sandboxes of the process',
      examples: ['ensaio sandbox list'],
      run: async ({ control, paint }) => {
        const { sandboxes } = await control.listSandboxes()
        const rows = sandboxes.map((one) => [
          one.name,
          describeClock(one.clock),
          one.requests,
          one.deliveries.pending,
          one.faults,
          one.expiresAt && formatInstant(one.expiresAt),
        ])
        const header = ['NAME', 'CLOCK', 'REQUESTS', 'PENDING', 'FAULTS', 'EXPIRES']
        return { data: { sandboxes }, text: formatTable(header, rows, paint) }
      },
    }),
    defineCommand({
      name: 'create',
      description: 'create a sandbox from a scenario or a snapshot',
      args: ['[name]'],
      flags: {
        scenario: {
          value: 'scenario',
          help: 'the starting state: a name for all services, or service=name,...',
        },
        seed: { value: 'number', help: 'decides all randomness' },
        clock: { value: 'mode', help: 'real, frozen, or a speed such as 60x' },
        at: { value: 'instant', help: 'the first instant of the clock' },
        snapshot: { value: 'snapshot', help: 'start from this snapshot' },
        fixtures: {
          value: 'file',
          help: 'a JSON or YAML file with your own records for each service',
        },
        ttl: {
          value: 'duration',
          help: 'delete it when it has been unused for this long, such as 10m',
        },
      },
      examples: [
        'ensaio sandbox create one --scenario empty --clock frozen --ttl 10m',
        'ensaio sandbox create --snapshot before',
      ],
      run: async ({ control, paint }, [name], { scenario, seed, clock, at, fixtures, ...rest }) => {
        if (at !== undefined && clock === undefined)
          throw new UsageError('--at needs a --clock, such as --clock frozen.')
        const created = await control.createSandbox({
          body: {
            ...(name !== undefined && { name }),
            ...(scenario !== undefined && { scenario: toScenario(scenario) }),
            ...(seed !== undefined && { seed: parseSeed(seed) }),
            ...(clock !== undefined && { clock: toClockSetting(clock, at) }),
            ...(fixtures !== undefined && { fixtures: await readFixturesObject(fixtures) }),
            ...rest,
          },
        })
        return { data: created, text: describeCreated(created, paint) }
      },
    }),
    defineCommand({
      name: 'fork',
      description: 'create a sandbox from the current state of another one',
      args: ['<sandbox>', '[name]'],
      flags: {
        ttl: { value: 'duration', help: 'delete it when it has been unused for this long' },
      },
      examples: ['ensaio sandbox fork main one --ttl 10m'],
      run: async ({ control, paint }, [fork, name], { ttl }) => {
        const created = await control.createSandbox({
          body: { fork, ...(name !== undefined && { name }), ...(ttl !== undefined && { ttl }) },
        })
        return { data: created, text: describeCreated(created, paint) }
      },
    }),
    defineCommand({
      name: 'delete',
      description: 'delete sandboxes and everything in them',
      args: ['<sandbox...>'],
      examples: ['ensaio sandbox delete one'],
      run: async ({ control }, [names]) => {
        for (const name of names) await control.deleteSandbox({ path: { sandbox: name } })
        return {
          data: { deleted: names },
          text: names.map((name) => `Deleted ${name}.\n`).join(''),
        }
      },
    }),
  ],
}

function describeCreated(
  { name, services }: Schemas['Sandbox'],
  paint: Parameters<typeof formatTable>[2],
): string {
  const rows = services.map(({ service, baseUrl, credentials }) => [
    service,
    baseUrl,
    Object.entries(credentials)
      .map(([key, value]) => `${key} ${value}`)
      .join('  '),
  ])
  return `Created ${name}.\n${formatTable(['SERVICE', 'URL', 'CREDENTIALS'], rows, paint)}`
}

function toScenario(text: string): NonNullable<Schemas['SandboxDraft']['scenario']> {
  const { all, byService } = parseScenario(text)
  if (Object.keys(byService).length === 0) return all ?? text
  if (all === undefined) return byService
  throw new UsageError(
    `--scenario "${text}" mixes one for all and one for a service. Write service=name for each.`,
  )
}
