import type { LogEntry } from '@ensaio/mock-kit/log'
import { expect, test } from 'vitest'
import type { Lease, Membership } from './cluster-store.ts'
import { LeaseLostError, StoreError } from './store-error.ts'
import { createManualClocks } from './testing/manual-clocks.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'

const TTL_MS = 5_000

const addresses = { control: 'http://127.0.0.1:4400', services: {} }

/** Makes two nodes on one store, each with clocks of its own where the options say so. */
async function openNodes(clocks = createManualClocks()) {
  const cluster = createMemoryCluster({ ...clocks, ttlMs: TTL_MS })
  const stores = [cluster.open(), cluster.open()] as const
  const [first, second] = [await stores[0].join(addresses), await stores[1].join(addresses)]
  return { clocks, cluster, stores, first, second }
}

const noted = (requests: number): LogEntry => ({ kind: 'state', state: { requests } })

const append = (lease: Lease, requests: number) =>
  lease.log.append([noted(requests)], () => [noted(requests)])

async function requestsIn(lease: Lease): Promise<number | undefined> {
  return (await lease.read())?.state.requests
}

const make = async (node: Membership, sandbox: string): Promise<Lease> => {
  const lease = await node.create(sandbox)
  if (lease === undefined) throw new Error(`${sandbox} is there already`)
  return lease
}

const take = async (node: Membership, sandbox: string): Promise<Lease> => {
  const lease = await node.acquire(sandbox)
  if (lease === undefined) throw new Error(`${sandbox} has an owner, or is not there`)
  return lease
}

test('a sandbox has one owner, who writes and frees it', async () => {
  const { first, second } = await openNodes()
  const lease = await make(first, 'a')

  expect(await second.create('a')).toBeUndefined()
  expect(await second.acquire('a')).toBeUndefined()
  expect(await second.acquire('b')).toBeUndefined()
  expect(await second.find('a')).toEqual({ sandbox: 'a', owner: { id: first.id, addresses } })
  expect(await second.find('b')).toBeUndefined()
  await append(lease, 1)
  await append(lease, 2)
  await lease.release()
  const next = await take(second, 'a')

  expect(next.epoch).toBeGreaterThan(lease.epoch)
  expect(await requestsIn(next)).toBe(2)
  await expect(append(lease, 3)).rejects.toThrow(LeaseLostError)
  await append(next, 4)
  expect(await requestsIn(next)).toBe(4)
})

test('a node that is not heard of loses its sandboxes, and writes nothing more', async () => {
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
  const unsaid = append(lease, 1)
  stores[0].cutOff(false)
  await clocks.pass(TTL_MS)

  await expect(unsaid).rejects.toThrow(LeaseLostError)
  expect(lost).toEqual(['first'])
  expect(await requestsIn(next)).toBeUndefined()
  expect((await second.nodes()).map(({ id }) => id)).toEqual([second.id])
})

test('a node that nobody has replaced goes on after an outage', async () => {
  const { clocks, stores, first } = await openNodes()
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
})

test('a call to a store that is away fails after two seconds', async () => {
  const { clocks, stores, first } = await openNodes()
  stores[0].cutOff(true)

  const found = first.find('a').catch((error: unknown) => error)
  await clocks.pass(2_100)

  expect(await found).toBeInstanceOf(StoreError)
})
