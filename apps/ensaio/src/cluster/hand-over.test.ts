import { expect, test } from 'vitest'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import { startNodes, TTL_MS } from './testing/start-nodes.ts'

/** Drains a node, and returns what happened to its sandbox and to the node that takes it, in turn. */
async function drainOne(scenario: string): Promise<readonly string[]> {
  const store = createMemoryCluster()
  await using cluster = await startNodes(0, {}, store)
  const events: string[] = []
  const tables: typeof store.tables = {
    ...store.tables,
    renew: (node, ttlMs, beat) => {
      if (ttlMs > TTL_MS) events.push('the successor is busy')
      return store.tables.renew(node, ttlMs, beat)
    },
    acquire: async (sandbox, node) => {
      const claim = await store.tables.acquire(sandbox, node)
      if (claim !== undefined) events.push(`${sandbox} is taken`)
      return claim
    },
  }
  const one = await cluster.start({ scenario })
  const before = await one.leads('main')
  const two = await cluster.start({}, { tables })
  events.length = 0

  await one.control('POST', '/cluster/drain')

  expect(await two.leads('main')).toEqual(before)
  return events
}

test('a successor has the records of a large scenario before the sandbox comes', async () => {
  const events = await drainOne('busy')

  expect(events.slice(0, 2)).toEqual(['the successor is busy', 'main is taken'])
})

test('a small scenario is made when it is needed', async () => {
  const [first] = await drainOne('default')

  expect(first).toBe('main is taken')
})
