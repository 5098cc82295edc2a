import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { PortError } from '../errors/port-error.ts'
import { toSettings } from '../settings/start-options.ts'
import { runNode } from './run-node.ts'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import { startNodes } from './testing/start-nodes.ts'
import type { TestNode } from './testing/start-nodes.ts'

test('any node takes requests for any sandbox', async () => {
  await using cluster = await startNodes(3)
  const [one, two, three] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })

  const answers = await Promise.all([
    one.saveLead('main', 'a'),
    two.saveLead('main', 'b'),
    three.saveLead('main', 'c'),
    one.saveLead('two', 'd'),
    three.saveLead('two', 'e'),
  ])

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect((await three.leads('main')).toSorted()).toEqual(['a', 'b', 'c'])
  expect((await one.leads('two')).toSorted()).toEqual(['d', 'e'])
})

test('a node that cannot start closes its store', async () => {
  await using cluster = await startNodes(1)
  const portBase = Number(new URL(cluster.nodes[0].host.controlUrl).port)
  let closed = 0
  const close = async (): Promise<void> => void (closed += 1)
  const store = { ...createMemoryCluster().open(), close }
  const settings = {
    ...toSettings({ portBase, only: ['conversica'] }),
    cluster: { store: 'memory' },
  }

  expect(await caught(runNode(settings, { store, replaceGlobals: false }))).toBeInstanceOf(
    PortError,
  )
  expect(closed).toBe(1)
})

test('credentials that name no sandbox are for main to refuse, on each node alike', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes

  const answers = await Promise.all(
    [one, two]
      .map((node) => node.saveLead('nobody', 'a'))
      .map(async (sent) => {
        const answer = await sent
        return [answer.status, await answer.text(), answer.headers.get('date')]
      }),
  )

  expect(answers[0]?.[0]).toBe(401)
  expect(answers[1]).toEqual(answers[0])
  const { body } = await two.control<Schemas['JournalList']>('GET', '/sandboxes/main/journal')
  expect(body.entries).toHaveLength(2)
})

test('the control plane answers 404 for a sandbox that no node has', async () => {
  await using cluster = await startNodes(2)
  const [, two] = cluster.nodes

  const { status, body } = await two.control<Schemas['Failure']>('GET', '/sandboxes/nobody')

  expect([status, body.error.code]).toEqual([404, 'SANDBOX_NAME_UNKNOWN'])
})

test('a node refuses callbacks to its own ports, and to those of all other nodes', async () => {
  await using cluster = await startNodes(3)
  const [one, , three] = cluster.nodes
  // The node that came last has been there all along for itself only.
  await expect.poll(async () => refusalOf(one, three.host.controlUrl)).toBeDefined()

  for (const asked of cluster.nodes)
    for (const { host } of cluster.nodes)
      for (const base of [host.controlUrl, ...host.services.map(({ baseUrl }) => baseUrl)])
        expect(await refusalOf(asked, base)).toBe('SANDBOX_CALLBACK_TARGET_FORBIDDEN')
})

test('a port of a node that has left may be called', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await expect.poll(async () => refusalOf(one, two.host.controlUrl)).toBeDefined()

  await two.host.stop()

  await expect.poll(async () => refusalOf(one, two.host.controlUrl)).toBeUndefined()
})

test('a node refuses callbacks to the ports that it listens on, though it advertises others', async () => {
  await using cluster = await startNodes(0)
  const node = await cluster.start({ advertise: 'http://127.0.0.1:9' })
  const listening = node.host.ports.map((port) => `http://127.0.0.1:${port}`)
  expect(listening).not.toContain(node.host.controlUrl)

  for (const base of [...listening, node.host.controlUrl])
    expect(await refusalOf(node, base)).toBe('SANDBOX_CALLBACK_TARGET_FORBIDDEN')
})

/** Asks a node to send callbacks to an address. Returns the code of its refusal, if it refuses. */
async function refusalOf(node: TestNode, base: string): Promise<string | undefined> {
  const [, control = 0] = node.host.ports
  const path = '/sandboxes/main/services/conversica/endpoints/message'
  const answer = await fetch(`http://127.0.0.1:${control}${path}`, {
    method: 'PUT',
    body: JSON.stringify({ url: `${base}/reset` }),
  })
  return answer.ok ? undefined : ((await answer.json()) as Schemas['Failure']).error.code // by the contract
}

test('a node says which of its settings main does not take', async () => {
  await using cluster = await startNodes(1)

  const late = await cluster.start({ seed: 7 })

  expect(late.warnings).toEqual([
    'seed 7 is for the node that begins the sandbox main. It has begun already, and goes on.',
  ])
})

test('lists and names all sandboxes on each node, with their owners', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
  await one.control('POST', '/sandboxes', { name: 'one', scenario: 'empty' })

  const lists = await Promise.all(
    [one, two].map((node) => node.control<Schemas['SandboxList']>('GET', '/sandboxes')),
  )

  const [first, second] = lists.map(({ body }) =>
    body.sandboxes.map(({ name, node }) => [name, node]),
  )
  expect(first).toEqual(second)
  const [idOne, idTwo] = await Promise.all([one, two].map((node) => node.id()))
  expect(first).toEqual([
    ['main', idOne],
    ['two', idTwo],
    ['one', idOne],
  ])
})

test('deletes a sandbox of another node; its name is free again', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
  expect((await one.saveLead('two', 'a')).status).toBe(200)

  const deleted = await one.control('DELETE', '/sandboxes/two')
  const gone = await one.control('GET', '/sandboxes/two')
  const again = await one.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })

  expect([deleted.status, gone.status, again.status]).toEqual([204, 404, 201])
  expect(await two.leads('two')).toEqual([])
})

test('refuses a name that is taken on another node, and main stays', async () => {
  await using cluster = await startNodes(2)
  const [, two] = cluster.nodes

  const taken = await two.control<Schemas['Failure']>('POST', '/sandboxes', { name: 'main' })
  const stays = await two.control<Schemas['Failure']>('DELETE', '/sandboxes/main')

  expect([taken.status, taken.body.error.code]).toEqual([409, 'SANDBOX_NAME_TAKEN'])
  expect([stays.status, stays.body.error.code]).toEqual([409, 'SANDBOX_MAIN_STAYS'])
})

test('forks a sandbox of another node', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await one.saveLead('main', 'a')

  const { status } = await two.control('POST', '/sandboxes', { name: 'fork', fork: 'main' })
  await one.saveLead('main', 'b')

  expect(status).toBe(201)
  expect(await two.leads('fork')).toEqual(['a'])
})

test('a fork whose base is lost while it is made is refused, and is not there', async () => {
  const store = createMemoryCluster()
  await using cluster = await startNodes(1, {}, store)
  const [one] = cluster.nodes
  let passedMs = 0
  const id = await one.id()
  const late = await cluster.start(
    {},
    {
      stopwatchMs: () => performance.now() + passedMs,
      tables: {
        ...store.tables,
        create: async (sandbox, ...more) => {
          const claim = await store.tables.create(sandbox, ...more)
          if (sandbox !== 'fork') return claim
          // The node is paused, and another one takes what it owns.
          await store.makeLate(claim?.node ?? '')
          await store.tables.acquire('base', id)
          passedMs += 3_600_000
          return claim
        },
      },
    },
  )
  await late.control('POST', '/sandboxes', { name: 'base', scenario: 'empty' })

  const { status } = await late.control('POST', '/sandboxes', { name: 'fork', fork: 'base' })

  expect(status).toBe(503)
  expect((await one.control('GET', '/sandboxes/fork')).status).toBe(404)
  // It may not have heard yet that the other one was given up, and cannot know what became of a change that it has sent there.
  await expect.poll(async () => (await one.saveLead('base', 'a')).status).toBe(200)
})

test('describes the cluster', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes

  const { body } = await two.control<Schemas['Cluster']>('GET', '/cluster')

  expect(body).toMatchObject({ node: await two.id(), valid: true, sandboxes: 1, ownerless: 0 })
  expect(body.nodes.map(({ controlUrl, sandboxes }) => [controlUrl, sandboxes]).toSorted()).toEqual(
    [
      [one.host.controlUrl, 1],
      [two.host.controlUrl, 0],
    ].toSorted(),
  )
})
