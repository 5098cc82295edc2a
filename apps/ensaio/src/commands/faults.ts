import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup, Given } from './command.ts'
import { formatTable } from './format-table.ts'
import { parseObject, parseWhole } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

/** The effects that only deliveries have. */
const OF_DELIVERIES: ReadonlySet<string> = new Set(['drop', 'duplicate', 'reorder', 'corrupt'])

const RULE = {
  preset: {
    value: 'preset',
    help: 'use this preset for everything that is not given: see faults presets',
  },
  service: { value: 'service', help: 'the service; * for all' },
  operation: { value: 'operation', help: 'only requests for this operation' },
  webhook: { value: 'webhook', help: 'only deliveries of this webhook' },
  status: { value: 'code', help: 'answer with this status instead of the service' },
  delay: { value: 'ms', help: 'delay by this many milliseconds' },
  effect: {
    value: 'effect',
    help: 'reset, truncate, malformedJson, silence, answerLost, drop or corrupt',
  },
  first: { value: 'number', help: 'only the first this many hits' },
  every: { value: 'number', help: 'only every nth one' },
  probability: { value: 'share', help: 'only this share, such as 0.1' },
} as const

export const faults: CommandGroup = {
  name: 'faults',
  description: 'list, add and remove rules that make requests and deliveries fail',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the rules with their numbers of hits',
      examples: ['ensaio faults'],
      run: async ({ control, path, paint }) => {
        const data = await control.listFaults({ path })
        return { data, text: toFaultTable(data.faults, paint) }
      },
    }),
    defineCommand({
      name: 'add',
      description: 'add a rule, with flags or as JSON (- reads stdin)',
      args: ['[rule]'],
      flags: RULE,
      examples: [
        'ensaio faults add --preset flaky',
        'ensaio faults add --service conversica --status 429 --first 2',
        'ensaio faults add --service zenvia-conversion --webhook interactions --effect drop --first 2',
        `ensaio faults add '{"service":"zenvia-chat","on":"request","match":{"path":"/history/*"},"effect":{"kind":"delay","ms":500}}'`,
      ],
      run: async ({ control, path, paint }, [rule], flags) => {
        const text = rule === '-' ? await readInput(rule) : rule
        const body = text === undefined ? toRule(flags) : parseObject('the rule', text)
        const data = await control.addFault({ path, body })
        return { data, text: toFaultTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'presets',
      description: 'list the presets, which are rules that can be added by name',
      examples: ['ensaio faults presets'],
      run: async ({ control, paint }) => {
        const data = await control.listFaultPresets()
        const rows = data.presets.map(({ name, description }) => [name, description])
        return { data, text: formatTable(['PRESET', 'DESCRIPTION'], rows, paint) }
      },
    }),
    defineCommand({
      name: 'remove',
      description: 'remove rules by their ids',
      args: ['<fault...>'],
      examples: ['ensaio faults remove fault-1'],
      run: async ({ control, path }, [ids]) => {
        for (const fault of ids) await control.deleteFault({ path: { ...path, fault } })
        return { data: { removed: ids }, text: ids.map((id) => `Removed ${id}.\n`).join('') }
      },
    }),
    defineCommand({
      name: 'clear',
      description: 'remove all rules',
      examples: ['ensaio faults clear'],
      run: async ({ control, path }) => {
        await control.clearFaults({ path })
        return { data: { cleared: true }, text: 'Removed all rules.\n' }
      },
    }),
  ],
}

function toFaultTable(rules: readonly Schemas['FaultRule'][], paint: Paint): string {
  return formatTable(
    ['ID', 'SERVICE', 'ON', 'MATCH', 'WHEN', 'EFFECT', 'MATCHED', 'HITS'],
    rules.map(({ id, service, on, match, when, effect, matched, hits }) => [
      id,
      service,
      on,
      describeObject(match),
      describeObject(when),
      describeObject(effect),
      matched,
      hits,
    ]),
    paint,
  )
}

const describeObject = (object: object | undefined): string =>
  Object.entries(object ?? {})
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ')

/** Makes a rule of the flags. @throws UsageError */
function toRule(flags: Given<typeof RULE>): Schemas['FaultDraft'] {
  const { preset, service, operation, webhook } = flags
  if (service === undefined && preset === undefined)
    throw new UsageError('a rule needs its --service, or a --preset.')
  const effect = toEffect(flags)
  const isDelivery = webhook !== undefined || OF_DELIVERIES.has(effect?.kind ?? '')
  const match = {
    ...(operation !== undefined && { operationId: operation }),
    ...(webhook !== undefined && { webhook }),
  }
  const when = {
    ...(flags.every !== undefined && { every: parseWhole('--every', flags.every) }),
    ...(flags.probability !== undefined && { probability: Number(flags.probability) }),
    ...(flags.first !== undefined && { first: parseWhole('--first', flags.first) }),
  }
  return {
    ...(preset !== undefined && { preset: preset as Preset }), // the control plane checks it
    ...(service !== undefined && { service }),
    ...(effect !== undefined && { on: isDelivery ? 'delivery' : 'request', effect }),
    ...(Object.keys(match).length > 0 && { match }),
    ...(Object.keys(when).length > 0 && { when }),
  }
}

type Preset = NonNullable<Schemas['FaultDraft']['preset']>

/** @throws UsageError for more than one effect, or none without a preset */
function toEffect({
  preset,
  status,
  delay,
  effect,
}: Given<typeof RULE>): Schemas['FaultEffect'] | undefined {
  const given = [status, delay, effect].filter((one) => one !== undefined).length
  if (given === 0 && preset !== undefined) return undefined
  if (given !== 1)
    throw new UsageError('a rule needs one effect. Give --status, --delay or --effect.')
  if (status !== undefined) return { kind: 'status', status: parseWhole('--status', status) }
  if (delay !== undefined) return { kind: 'delay', ms: parseWhole('--delay', delay) }
  return { kind: effect } as Schemas['FaultEffect'] // the control plane checks it
}
