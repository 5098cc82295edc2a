// A node whose store is away for a while, by clocks that the test moves.
import { expect, test } from 'vitest'
import { LeaseLostError, StoreError } from './store-error.ts'
import { addresses, append, make, requestsIn, take } from './testing/leases.ts'
import { createManualClocks } from './testing/manual-clocks.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'

const TTL_MS = 5_000

/** Makes two nodes on one store. */
async function openNodes() {
  const clocks = createManualClocks()
  const warnings: string[] = []
  const warn = (text: string) => void warnings.push(text)
  const cluster = createMemoryCluster({ ...clocks, ttlMs: TTL_MS, warn })
  const stores = [cluster.open(), cluster.open()] as const
  const [first, second] = [await stores[0].join(addresses), await stores[1].join(addresses)]
  return { clocks, stores, first, second, warnings }
}

test('a node that is cut off loses its sandboxes after its time to live, and writes nothing more', async () => {
  const { clocks, stores, first, second } = await openNodes()
  const lease = await make(first, 'a')
  const lost: string[] = []
  first.onLost(() => lost.push('first'))

  stores[0].cutOff(true)
  await clocks.pass(TTL_MS - 1)
  expect(first.isValid()).toBe(true)
  expect(await second.acquire('a')).toBeUndefined()
  await clocks.pass(TTL_MS / 2)
  expect(first.isValid()).toBe(false)
  expect(await second.find('a')).toEqual({ sandbox: 'a' })
  const next = await take(second, 'a')
  const unsaid = append(lease, 1).catch((error: unknown) => error)
  stores[0].cutOff(false)
  await clocks.pass(TTL_MS)

  expect(await unsaid).toBeInstanceOf(LeaseLostError)
  expect(lost).toEqual(['first'])
  expect(first.isValid()).toBe(false)
  expect(await requestsIn(next)).toBeUndefined()
  expect((await second.nodes()).map(({ id }) => id)).toEqual([second.id])
})

test('a node that nobody has replaced goes on after an outage, and tells of it once', async () => {
  const { clocks, stores, first, warnings } = await openNodes()
  const lease = await make(first, 'a')

  stores[0].cutOff(true)
  const written = append(lease, 1)
  await clocks.pass(3 * TTL_MS)
  expect(first.isValid()).toBe(false)
  stores[0].cutOff(false)
  await clocks.pass(1_000)

  await written
  expect(first.isValid()).toBe(true)
  expect(await requestsIn(lease)).toBe(1)
  expect(warnings).toEqual([
    'Failed to reach the store: it is cut off. Retry in a moment.',
    'The store of the cluster works again.',
  ])
})

test('a process that was paused is not valid when it wakes up, until it hears that nobody took its place', async () => {
  const { clocks, first, second } = await openNodes()
  await make(first, 'a')

  clocks.pause(TTL_MS)
  expect(first.isValid()).toBe(false)
  await clocks.pass(0)
  expect([first.isValid(), second.isValid()]).toEqual([true, true])
})

test('a renewal counts from when it was sent, by either clock', async () => {
  const clocks = createManualClocks()
  let setForward = 0
  const cluster = createMemoryCluster({ ...clocks, ttlMs: TTL_MS })
  const store = cluster.open({ now: () => clocks.now() + setForward })
  const node = await store.join(addresses)

  expect(node.isValid()).toBe(true)
  setForward = TTL_MS
  expect(node.isValid()).toBe(false)
  await clocks.pass(TTL_MS / 4)
  expect(node.isValid()).toBe(true)
  setForward = 0
  expect(node.isValid()).toBe(true)
  store.cutOff(true)
  await clocks.pass(TTL_MS)
  expect(node.isValid()).toBe(false)
})

test('a renewal whose answer is late counts from when it was sent all the same', async () => {
  const clocks = createManualClocks()
  const cluster = createMemoryCluster({ ...clocks, ttlMs: TTL_MS })
  const { tables } = cluster
  const answers: (() => void)[] = []
  const renew: typeof tables.renew = async (...of) => {
    const isThere = await tables.renew(...of)
    await new Promise<void>((resolve) => void answers.push(resolve))
    return isThere
  }
  const node = await cluster.open({ tables: { ...tables, renew } }).join(addresses)

  await clocks.pass(TTL_MS / 4)
  await clocks.pass(TTL_MS / 2)
  for (const answer of answers) answer()
  await clocks.pass(TTL_MS / 2 - 1)
  expect(node.isValid()).toBe(true)
  clocks.pause(1)
  expect(node.isValid()).toBe(false)
})

test('a call to a store that is away fails after two seconds', async () => {
  const { clocks, stores, first } = await openNodes()
  stores[0].cutOff(true)

  const found = first.find('a').catch((error: unknown) => error)
  await clocks.pass(1_900)
  stores[0].cutOff(false)
  await clocks.pass(100)
  expect(await found).toBeUndefined()

  stores[0].cutOff(true)
  const foundLater = first.find('a').catch((error: unknown) => error)
  await clocks.pass(2_100)
  expect(await foundLater).toBeInstanceOf(StoreError)
})

test('changes do not pile up without an end while the store is away', async () => {
  const { first, stores, clocks } = await openNodes()
  const lease = await make(first, 'a')
  const entry = { kind: 'commit', service: 'x'.repeat(9_000_000), cause: 'r', changes: [] } as const
  const write = async () => lease.log.append([entry], () => [entry])

  stores[0].cutOff(true)
  const written = Array.from({ length: 9 }, write)
  await expect(write()).rejects.toThrow('the store is away, and too much waits for it')
  stores[0].cutOff(false)
  await clocks.pass(100)

  await Promise.all(written)
  await write()
})

test('a store that is closed ends its nodes', async () => {
  const { first, second, stores, clocks, warnings } = await openNodes()
  const lease = await make(first, 'a')

  await stores[0].close()
  await expect(append(lease, 1)).rejects.toThrow(LeaseLostError)
  expect(first.isValid()).toBe(false)
  await clocks.pass(TTL_MS + 1)

  expect(await requestsIn(await take(second, 'a'))).toBeUndefined()
  expect(warnings).toEqual([])
})

test('a node that leaves writes nothing more, and its sandboxes are free', async () => {
  const { first, second, clocks } = await openNodes()
  const lease = await make(first, 'a')
  const lost: string[] = []
  first.onLost(() => lost.push('first'))

  await first.leave()
  await expect(append(lease, 1)).rejects.toThrow(LeaseLostError)
  expect(first.isValid()).toBe(false)
  await clocks.pass(2 * TTL_MS)

  expect(lost).toEqual([])
  expect(await requestsIn(await take(second, 'a'))).toBeUndefined()
})
