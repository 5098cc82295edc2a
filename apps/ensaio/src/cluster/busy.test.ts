// A node that is about to be busy for seconds keeps what it owns, by clocks that the test moves.
import { expect, test } from 'vitest'
import { ANY_LENGTH, createSlowWork } from './slow-work.ts'
import { addresses, make, take } from './testing/leases.ts'
import { createManualClocks } from './testing/manual-clocks.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'

const TTL_MS = 5_000

async function openNodes() {
  const clocks = createManualClocks()
  const cluster = createMemoryCluster({ ...clocks, ttlMs: TTL_MS })
  const store = cluster.open()
  const [node, other] = [await store.join(addresses), await cluster.open().join(addresses)]
  // One that was not paused with the others.
  const join = () => cluster.open().join(addresses)
  return { clocks, store, node, other, join }
}

test('a busy node keeps its sandboxes for longer, and is given up in time afterwards', async () => {
  const { clocks, node, other, store } = await openNodes()
  await make(node, 'a')

  await node.whileBusy(async () => clocks.pause(3 * TTL_MS))
  expect(node.isValid()).toBe(true)
  expect(await other.acquire('a')).toBeUndefined()
  await clocks.pass(TTL_MS / 4)
  expect(node.validForMs()).toBeLessThanOrEqual(TTL_MS)
  store.cutOff(true)
  await clocks.pass(TTL_MS + 1)

  expect(node.isValid()).toBe(false)
  await take(other, 'a')
})

test('a node that was not busy for so long is given up', async () => {
  const { clocks, node, join } = await openNodes()
  await make(node, 'a')

  clocks.pause(3 * TTL_MS)

  expect(node.isValid()).toBe(false)
  await take(await join(), 'a')
})

test('a node that is busier than anybody waits for loses its sandboxes', async () => {
  const { clocks, node, join } = await openNodes()
  await make(node, 'a')

  await node.whileBusy(async () => {
    clocks.pause(7 * TTL_MS)
    expect(node.isValid()).toBe(false)
    await take(await join(), 'a')
  })
})

test('a node that was busy is given up as fast as ever when it is killed right afterwards', async () => {
  const { clocks, node, other, store } = await openNodes()
  await make(node, 'a')
  await node.whileBusy(async () => undefined)
  await clocks.pass(0)

  store.cutOff(true)
  await clocks.pass(TTL_MS + 1)

  expect(await take(other, 'a')).toMatchObject({ sandbox: 'a' })
})

test('a shorter time holds from when it is sent, whether or not the store answers', async () => {
  const { node, store } = await openNodes()

  await node.whileBusy(async () => {
    expect(node.validForMs()).toBeGreaterThan(TTL_MS)
    store.cutOff(true)
  })

  expect(node.validForMs()).toBeLessThanOrEqual(TTL_MS)
})

test('busy work that the store does not hear of is not begun', async () => {
  const { node, store } = await openNodes()
  store.cutOff(true)
  let isBegun = false

  const work = node.whileBusy(async () => (isBegun = true))

  await expect(work).rejects.toThrow('Failed to')
  expect(isBegun).toBe(false)
})

test('only the first opening of a kind, and those of slow kinds, are busy work', async () => {
  const clock = { ms: 0 }
  const slow = createSlowWork(() => clock.ms)
  const busy: string[] = []
  const open = async (kind: string | undefined, durationMs: number) => {
    const whileBusy = async <Result>(work: () => Promise<Result>) => {
      busy.push(`${kind} ${durationMs}`)
      return work()
    }
    await slow.run({ whileBusy }, kind, async () => (clock.ms += durationMs))
  }

  await open('default', 100)
  await open('default', 600)
  await open('default', 50)
  await open('default', 50)
  await open('large', 4_000)
  await open('large', 4_000)
  await open(undefined, 9_000)
  await open(ANY_LENGTH, 1)
  await open(ANY_LENGTH, 1)

  expect(busy).toEqual([
    'default 100',
    'default 50',
    'large 4000',
    'large 4000',
    'any length 1',
    'any length 1',
  ])
})
