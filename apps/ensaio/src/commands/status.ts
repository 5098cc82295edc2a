import type { Schemas } from '@ensaio/contracts/control'
import { defineCommand } from './command.ts'
import { describeNode } from './describe-node.ts'
import { formatFacts, formatInstant, formatTable } from './format-table.ts'

export const status = defineCommand({
  name: 'status',
  description: 'show what is running: services, clock, deliveries, faults',
  examples: ['ensaio status', 'ensaio status --sandbox one --json'],
  run: async ({ control, controlUrl, path, paint }) => {
    const [{ version }, sandbox] = await Promise.all([
      control.getHealth(),
      control.getSandbox({ path }),
    ])
    const { node } = sandbox
    const cluster = node === undefined ? undefined : await control.getCluster()
    const facts = formatFacts(
      [
        ['Control', controlUrl],
        ['Version', version],
        ['Sandbox', sandbox.name],
        ['Clock', describeClock(sandbox.clock)],
        ['Requests', sandbox.requests],
        ['Deliveries', describeDeliveries(sandbox)],
        ['Faults', sandbox.faults],
        ...(cluster && node ? [['Node', describeNode(cluster, node)] as const] : []),
        ...(sandbox.expiresAt === undefined
          ? []
          : [['Expires', formatInstant(sandbox.expiresAt)] as const]),
      ],
      paint,
    )
    const services = formatTable(
      ['SERVICE', 'URL', 'SCENARIO', 'SEED', 'CREDENTIALS'],
      sandbox.services.map(({ service, baseUrl, scenario, seed, credentials }) => [
        service,
        baseUrl,
        scenario,
        seed,
        Object.values(credentials).join(' '),
      ]),
      paint,
    )
    return {
      data: { control: controlUrl, version, sandbox, ...(cluster && { cluster }) },
      text: `${facts}\n${services}`,
    }
  },
})

/** `frozen at 2026-03-02T09:00:00Z`. */
export function describeClock({ mode, factor, now }: Schemas['Clock']): string {
  return `${factor === undefined ? mode : `${factor}x`} at ${formatInstant(now)}`
}

function describeDeliveries({ deliveries, deliveriesPaused }: Schemas['Sandbox']): string {
  const { pending, delivered, failed } = deliveries
  const counts = `${pending} pending, ${delivered} delivered, ${failed} failed`
  return deliveriesPaused ? `${counts}; paused` : counts
}
