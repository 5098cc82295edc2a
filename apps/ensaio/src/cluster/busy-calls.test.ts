// The calls before which a node has the others wait for longer, because they may keep it from everything else.
import { expect, test } from 'vitest'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import { startNodes, TTL_MS } from './testing/start-nodes.ts'

/** A node, and whether a call has the others wait for longer. */
async function openNode() {
  const store = createMemoryCluster()
  let longest = 0
  const tables: typeof store.tables = {
    ...store.tables,
    renew: (node, ttlMs, beat) => {
      longest = Math.max(longest, ttlMs)
      return store.tables.renew(node, ttlMs, beat)
    },
  }
  const cluster = await startNodes(0, {}, store)
  const node = await cluster.start({}, { tables })
  const isBusy = async (method: string, path: string, body?: unknown) => {
    longest = 0
    const { status } = await node.control(method, path, body)
    expect(status).toBeLessThan(300)
    return longest > TTL_MS
  }
  return { isBusy, [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose]() }
}

test('a scenario that was not made yet is made as busy work, whatever call asks for it', async () => {
  await using node = await openNode()
  const { isBusy } = node
  const reset = (body: unknown) => isBusy('POST', '/sandboxes/main/reset', body)

  expect(await reset({ scenario: 'empty', seed: 2 })).toBe(true)
  // What took a machine long is busy work the next time, too.
  await expect.poll(() => reset({ scenario: 'empty', seed: 2 })).toBe(false)
  expect(await reset({ scenario: 'default' })).toBe(true)
  const draft = { name: 'a', scenario: 'default', seed: 3 }
  expect(await isBusy('POST', '/sandboxes', draft)).toBe(true)
  expect(await isBusy('POST', '/sandboxes', { name: 'b', fork: 'a' })).toBe(false)
})

test('worlds that are made again, and records that come in numbers, are busy work', async () => {
  await using node = await openNode()
  const { isBusy } = node
  await isBusy('POST', '/sandboxes/main/snapshots', { name: 'before' })
  const fixtures = (count: number) => ({
    text: JSON.stringify({
      conversica: {
        leads: Array.from({ length: count }, (_, index) => leadOf(`${count}-${index}`)),
      },
    }),
  })

  expect(await isBusy('POST', '/sandboxes/main/snapshots/before/load')).toBe(true)
  expect(await isBusy('GET', '/snapshots/before')).toBe(true)
  expect(await isBusy('GET', '/snapshots/before/diff')).toBe(true)
  expect(await isBusy('POST', '/sandboxes/main/fixtures', fixtures(1))).toBe(false)
  expect(await isBusy('POST', '/sandboxes/main/fixtures', fixtures(480))).toBe(true)
  expect(await isBusy('GET', '/sandboxes/main/clock')).toBe(false)
})

const leadOf = (id: string) => ({
  id,
  leadSource: 'Website',
  repName: 'Paula Reyes',
  firstName: 'Noor',
  email: `noor-${id}@example.com`,
  conversationId: 'Garden Furniture',
})
