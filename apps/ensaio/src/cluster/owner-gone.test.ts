import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import type { Membership } from './cluster-store.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import type { TestCluster } from './testing/memory-cluster.ts'
import { startNodes, TTL_MS } from './testing/start-nodes.ts'

/** An owner of the sandbox `far` that does with connections what the test says, and is never heard of again by the store. */
async function startOwner(cluster: TestCluster, onRequest: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => onRequest(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = cluster.open({ ttlMs: TTL_MS, timers: { after: () => () => undefined } })
  const membership: Membership = await store.join({ control: url, services: { conversica: url } })
  await membership.create('far')
  return {
    membership,
    [Symbol.asyncDispose]: async () => {
      await membership.leave()
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

test('an owner that breaks off leaves it open whether a change happened: 502', async () => {
  const store = createMemoryCluster()
  await using _owner = await startOwner(store, (socket) => socket.destroy())
  await using cluster = await startNodes(1, {}, store)

  const answer = await cluster.nodes[0].saveLead('far', 'a')

  expect([answer.status, answer.headers.get('retry-after')]).toEqual([502, '1'])
  expect(await answer.json()).toEqual({
    message: expect.stringContaining('may have happened or not') as string,
    status: false,
  })
})

test('an owner that is not reached has done nothing: 503, before it is given up', async () => {
  const store = createMemoryCluster()
  const owner = await store.open().join({
    control: 'http://127.0.0.1:9',
    services: { conversica: 'http://127.0.0.1:9' },
  })
  await owner.create('far')
  await using cluster = await startNodes(1, {}, store)

  const answers = await Promise.all([
    cluster.nodes[0].saveLead('far', 'a'),
    fetch(`${cluster.nodes[0].host.controlUrl}/sandboxes/far/clock`),
  ])

  for (const answer of answers)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await answers[1]?.json()).toMatchObject({ error: { code: 'SANDBOX_UNAVAILABLE' } })
  await owner.leave()
})

test('who waits for an owner that is given up is told, and the sandbox goes on elsewhere', async () => {
  const store = createMemoryCluster()
  await using owner = await startOwner(store, () => undefined)
  await using cluster = await startNodes(1, {}, store)
  const [one] = cluster.nodes
  const waiting = one.saveLead('far', 'a')
  await expect
    .poll(() => one.host.context.monitored?.metrics().find(isProxied))
    .toMatchObject({
      samples: [{ value: 1 }],
    })

  await store.makeLate(owner.membership.id)

  expect((await waiting).status).toBe(502)
})

const isProxied = ({ name }: { readonly name: string }): boolean =>
  name === 'ensaio_proxied_requests'
