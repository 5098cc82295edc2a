import { expect, test } from 'vitest'
import { renderMetrics } from '../metrics/render-metrics.ts'
import { parseExposition } from '../testing/parse-exposition.ts'
import type { Membership, ClusterStore } from './cluster-store.ts'
import { nodeMetrics } from './node-metrics.ts'
import { LeaseLostError } from './store-error.ts'
import { addresses, append, make, take } from './testing/leases.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'

function metricsOf(
  { totals }: Pick<ClusterStore, 'totals'>,
  membership: Membership | undefined,
  owned = 0,
) {
  const text = renderMetrics(nodeMetrics({ totals, membership, owned }), 'prometheus')
  return parseExposition(text, 'prometheus')
}

test('counts what a node has made, taken, written and lost', async () => {
  await using cluster = createMemoryCluster()
  const [store, otherStore] = [cluster.open(), cluster.open()]
  const [member, other] = [await store.join(addresses), await otherStore.join(addresses)]
  const lease = await make(member, 'a')
  await append(lease, 1)
  await Promise.all([append(lease, 2), append(lease, 3)])
  await cluster.makeLate(member.id)
  await take(other, 'a')
  await expect(append(lease, 4)).rejects.toThrow(LeaseLostError)

  const own = metricsOf(store, member, 3)
  const others = metricsOf(otherStore, other)

  expect(own.get('ensaio_leases')).toBe(3)
  expect(own.get('ensaio_leases_taken_total{how="created"}')).toBe(1)
  expect(own.get('ensaio_store_appends_total')).toBe(3)
  expect(own.get('ensaio_store_statement_duration_seconds_count')).toBeGreaterThanOrEqual(2)
  expect(own.get('ensaio_leases_lost_total')).toBe(1)
  expect(others.get('ensaio_leases_taken_total{how="taken"}')).toBe(1)
  expect(others.get('ensaio_leases_lost_total')).toBe(0)
})

test('tells how long a membership lasts, and that there is none', async () => {
  const clock = { ms: 0 }
  const clocks = { now: () => clock.ms, stopwatchMs: () => clock.ms, ttlMs: 5_000 }
  await using cluster = createMemoryCluster({ ...clocks, timers: { after: () => () => undefined } })
  const store = cluster.open()
  const member = await store.join(addresses)
  const remaining = 'ensaio_membership_remaining_seconds'

  clock.ms = 1_500
  expect(metricsOf(store, member).get(remaining)).toBe(3.5)
  clock.ms = 6_000
  expect(metricsOf(store, member).get(remaining)).toBe(0)
  expect(metricsOf(store, undefined).get(remaining)).toBe(0)
})

test('counts statements that failed, and memberships that were lost', async () => {
  await using cluster = createMemoryCluster({ ttlMs: 200 })
  const store = cluster.open()
  const member = await store.join(addresses)
  const lease = await make(member, 'a')
  const lost = new Promise<void>((resolve) => member.onLost(resolve))
  store.cutOff(true)
  const appended = append(lease, 1)
  appended.catch(() => undefined)
  await cluster.makeLate(member.id)
  await take(await cluster.open().join(addresses), 'a')
  store.cutOff(false)
  await lost

  const metrics = metricsOf(store, member)

  await expect(appended).rejects.toThrow(LeaseLostError)
  expect(metrics.get('ensaio_store_statement_failures_total')).toBeGreaterThanOrEqual(1)
  expect(metrics.get('ensaio_memberships_lost_total')).toBe(1)
})
