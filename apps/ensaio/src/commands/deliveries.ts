import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { UsageError, defineCommand } from './command.ts'
import type { CommandGroup, Given } from './command.ts'
import { formatFacts, formatInstant, formatTable } from './format-table.ts'
import { parseSwitch, parseWhole } from './parse-values.ts'

const MATCH = {
  service: { value: 'service', help: 'of this service' },
  webhook: { value: 'webhook', help: 'of this webhook' },
  target: { value: 'target', help: 'to this endpoint or subscription' },
  subject: { value: 'record', help: 'about this record' },
  status: { value: 'status', help: 'pending, delivered or failed' },
} as const

export const deliveries: CommandGroup = {
  name: 'deliveries',
  description: 'list, show, redeliver, pause and resume webhook deliveries',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the latest deliveries, oldest first',
      flags: {
        ...MATCH,
        causedBy: { value: 'entry', help: 'caused by this journal entry' },
        collected: { help: 'from the inbox' },
        limit: { value: 'number', help: 'the maximum number (default: 100)' },
      },
      examples: [
        'ensaio deliveries',
        'ensaio deliveries list --status failed --service conversica',
      ],
      run: async ({ control, path, paint }, _, { limit, ...flags }) => {
        const list = await control.listDeliveries({
          path,
          query: {
            ...toMatch(flags),
            ...(flags.causedBy !== undefined && { causedBy: flags.causedBy }),
            ...(flags.collected && { collected: true }),
            ...(limit !== undefined && { limit: parseWhole('--limit', limit) }),
          },
        })
        return { data: list, text: toDeliveryTable(list.deliveries, paint) }
      },
    }),
    defineCommand({
      name: 'show',
      description: 'show a delivery with its attempts',
      args: ['<service>', '<delivery>'],
      examples: ['ensaio deliveries show conversica dlv-1'],
      run: async ({ control, path, paint }, [service, delivery]) => {
        const found = await control.getDelivery({ path: { ...path, service, delivery } })
        return { data: found, text: describeDelivery(found, paint) }
      },
    }),
    defineCommand({
      name: 'redeliver',
      description: 'redeliver one delivery by its id, or all that match',
      args: ['[delivery]'],
      flags: MATCH,
      examples: [
        'ensaio deliveries redeliver dlv-1 --service conversica',
        'ensaio deliveries redeliver --status failed',
      ],
      run: async ({ control, path, paint }, [delivery], flags) => {
        const { service } = flags
        if (delivery === undefined) {
          const sent = await control.redeliverMany({ path, body: toMatch(flags) })
          return { data: sent, text: toDeliveryTable(sent.deliveries, paint) }
        }
        if (service === undefined)
          throw new UsageError(
            'a delivery has its id within a service. Give the --service as well.',
          )
        const sent = await control.redeliver({ path: { ...path, service, delivery } })
        return { data: sent, text: toDeliveryTable([sent], paint) }
      },
    }),
    defineCommand({
      name: 'pause',
      description: 'pause all deliveries, or those to one target',
      args: ['[service]', '[target]'],
      examples: ['ensaio deliveries pause', 'ensaio deliveries pause conversica message'],
      run: async ({ control, path }, words) => {
        const target = toTarget(words)
        const data =
          target === undefined
            ? await control.pauseDeliveries({ path })
            : await control.pauseTarget({ path: { ...path, ...target } })
        return { data, text: `Paused ${describeTarget(target)}.\n` }
      },
    }),
    defineCommand({
      name: 'resume',
      description: 'resume paused deliveries',
      args: ['[service]', '[target]'],
      examples: ['ensaio deliveries resume'],
      run: async ({ control, path }, words) => {
        const target = toTarget(words)
        const data =
          target === undefined
            ? await control.resumeDeliveries({ path })
            : await control.resumeTarget({ path: { ...path, ...target } })
        return { data, text: `Resumed ${describeTarget(target)}.\n` }
      },
    }),
    defineCommand({
      name: 'settle',
      description: 'wait until everything that is due is done',
      examples: ['ensaio deliveries settle'],
      run: async ({ control, path }) => {
        const data = await control.settleSandbox({ path })
        return { data, text: `Settled; ${data.deliveries.pending} pending for later.\n` }
      },
    }),
    defineCommand({
      name: 'settings',
      description: 'show or change the settings of deliveries',
      flags: {
        collect: {
          value: 'switch',
          help: 'on: collect deliveries in an inbox instead of sending them',
        },
        timeout: { value: 'ms', help: 'the timeout of a receiver, in milliseconds' },
        concurrency: {
          value: 'number',
          help: 'the maximum number of simultaneous attempts to one target',
        },
      },
      examples: ['ensaio deliveries settings --collect on'],
      run: async ({ control, path, paint }, _, { collect, timeout, concurrency }) => {
        const body = {
          ...(collect !== undefined && { collect: parseSwitch('--collect', collect) }),
          ...(timeout !== undefined && { timeoutMs: parseWhole('--timeout', timeout) }),
          ...(concurrency !== undefined && {
            concurrency: parseWhole('--concurrency', concurrency),
          }),
        }
        const data =
          Object.keys(body).length === 0
            ? await control.getDeliverySettings({ path })
            : await control.setDeliverySettings({ path, body })
        return { data, text: describeSettings(data, paint) }
      },
    }),
  ],
}

export function toDeliveryTable(list: readonly Schemas['DeliverySummary'][], paint: Paint): string {
  return formatTable(
    ['ID', 'SERVICE', 'WEBHOOK', 'TARGET', 'SUBJECT', 'STATUS', 'ATTEMPTS', 'CREATED', 'REASON'],
    list.map((one) => [
      one.id,
      one.service,
      one.webhook,
      one.target,
      one.subject,
      one.status,
      one.attemptCount,
      formatInstant(one.createdAt),
      one.reason,
    ]),
    paint,
  )
}

function describeDelivery(delivery: Schemas['Delivery'], paint: Paint): string {
  const attempts = delivery.attempts.map(({ number, at, request, outcome, durationMs, faults }) => [
    number,
    formatInstant(at),
    request?.url,
    outcome.status ?? outcome.code ?? outcome.kind,
    `${Math.round(durationMs)} ms`,
    faults.join(' '),
  ])
  const header = ['ATTEMPT', 'AT', 'URL', 'OUTCOME', 'TOOK', 'FAULTS']
  return `${toDeliveryTable([delivery], paint)}\n${delivery.body}\n\n${formatTable(header, attempts, paint)}`
}

function describeSettings(
  { collect, timeoutMs, retries, concurrency }: Schemas['DeliverySettings'],
  paint: Paint,
): string {
  return formatFacts(
    [
      ['Collect', collect ? 'on' : 'off'],
      ['Timeout', `${timeoutMs} ms`],
      ['Concurrency', concurrency],
      ['Retries after', `${retries.delaysMs.join(', ')} ms`],
    ],
    paint,
  )
}

interface Target {
  readonly service: string
  readonly target: string
}

/** @throws UsageError for a service without a target */
function toTarget([service, target]: readonly [string | undefined, string | undefined]):
  | Target
  | undefined {
  if (service === undefined) return undefined
  if (target !== undefined) return { service, target }
  throw new UsageError(`${service} is a service. Give the name of its target as well.`)
}

const describeTarget = (target: Target | undefined): string =>
  target === undefined ? 'all deliveries' : `${target.target} of ${target.service}`

/** Keeps the keys by which deliveries are chosen. The control plane checks the status. */
function toMatch({
  service,
  webhook,
  target,
  subject,
  status,
}: Given<typeof MATCH>): Schemas['DeliveryMatch'] {
  return {
    ...(service !== undefined && { service }),
    ...(webhook !== undefined && { webhook }),
    ...(target !== undefined && { target }),
    ...(subject !== undefined && { subject }),
    ...(status !== undefined && { status: status as Schemas['DeliveryStatus'] }),
  }
}
