import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { eachCluster } from './testing/each-cluster.ts'
import { SHORT_TTL_MS, startNodes } from './testing/start-nodes.ts'

eachCluster((create) => {
  test('a node hands its sandboxes on under load, and no request fails', async () => {
    await using cluster = await startNodes(2, {}, await create())
    const [one, two] = cluster.nodes
    const names = ['main', 'a', 'b', 'c', 'd']
    for (const name of names.slice(1))
      await one.control('POST', '/sandboxes', { name, scenario: 'empty' })
    const statuses: number[] = []
    let sent = 0
    let isOver = false
    const load = names.flatMap((name) =>
      [one, two].map(async (node) => {
        while (!isOver) statuses.push((await node.saveLead(name, `lead-${(sent += 1)}`)).status)
      }),
    )

    const { status, body } = await one.control<Schemas['Cluster']>('POST', '/cluster/drain')
    await two.saveLead('main', 'last')
    isOver = true
    await Promise.all(load)

    expect(status).toBe(200)
    expect(statuses.filter((one) => one !== 200)).toEqual([])
    expect(body.nodes.find(({ id }) => id === body.node)).toMatchObject({
      draining: true,
      sandboxes: 0,
    })
    const kept = await Promise.all(names.map((name) => one.leads(name)))
    expect(kept.flat()).toHaveLength(sent + 1)
  })

  test('a node that stops leaves its sandboxes to the others at once', async () => {
    await using cluster = await startNodes(2, {}, await create())
    const [one, two] = cluster.nodes
    await one.saveLead('main', 'a')

    await one.host.stop()

    expect((await two.saveLead('main', 'b')).status).toBe(200)
    expect(await two.leads('main')).toEqual(['a', 'b'])
  })

  test('the last node ends, and the next start goes on', async () => {
    await using cluster = await startNodes(1, {}, await create())
    const [one] = cluster.nodes
    await one.saveLead('main', 'a')

    await one.host.stop()
    const next = await cluster.start()

    expect(await next.leads('main')).toEqual(['a'])
  })

  test('a node that drains has others create and fork', async () => {
    await using cluster = await startNodes(2, {}, await create())
    const [one, two] = cluster.nodes
    await one.control('POST', '/cluster/drain')

    const created = await one.control<Schemas['Sandbox']>('POST', '/sandboxes', { name: 'new' })

    expect([created.status, created.body.node]).toEqual([201, await two.id()])
  })

  test('a new node gets its share, also where all requests go to the old one', async () => {
    await using cluster = await startNodes(1, {}, await create())
    const [one] = cluster.nodes
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    for (const name of names) await one.control('POST', '/sandboxes', { name, scenario: 'empty' })
    const statuses: number[] = []
    let isOver = false
    const load = names.map(async (name) => {
      while (!isOver) statuses.push((await one.saveLead(name, 'a')).status)
    })

    const late = await cluster.start()

    const owned = async (): Promise<number> => {
      const { node, nodes } = (await late.control<Schemas['Cluster']>('GET', '/cluster')).body
      return nodes.find(({ id }) => id === node)?.sandboxes ?? 0
    }
    // Its share of the eight is four. On a slow machine the old node takes one back, which a request has waited for, and keeps it.
    await expect.poll(owned).toBeGreaterThanOrEqual(3)
    isOver = true
    await Promise.all(load)
    expect(statuses.filter((status) => status !== 200)).toEqual([])
  })
})

// These wait for the time to pass: once is enough, and all at once.

test.concurrent('a sandbox that nobody uses expires, whoever owns it by then', async ({
  expect,
}) => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await one.control('POST', '/sandboxes', { name: 'short', scenario: 'empty', ttl: '4s' })
  await one.control('POST', '/cluster/drain')
  const listed = async (): Promise<readonly unknown[]> => {
    const { body } = await one.control<Schemas['SandboxList']>('GET', '/sandboxes')
    return body.sandboxes.map(({ name, node, expiresAt }) => [name, node, typeof expiresAt])
  }
  const owner = await two.id()
  await expect.poll(listed).toContainEqual(['short', owner, 'string'])

  await expect.poll(listed).toEqual([['main', owner, 'undefined']])

  expect((await one.control('GET', '/sandboxes/short')).status).toBe(404)
})

test.concurrent('a sandbox that expires while the store is away goes once the store is back', async ({
  expect,
}) => {
  await using cluster = await startNodes(1, { ttlMs: SHORT_TTL_MS })
  const [one] = cluster.nodes
  await one.control('POST', '/sandboxes', { name: 'short', scenario: 'empty', ttl: '1s' })
  await one.loseStore()

  await expect
    .poll(() => one.warnings)
    .toContainEqual(
      expect.stringContaining('Failed to delete the sandbox "short", which has expired'),
    )
  one.store.cutOff(false)

  const listed = async (): Promise<readonly string[]> => {
    const { body } = await one.control<Schemas['SandboxList']>('GET', '/sandboxes')
    return body.sandboxes?.map(({ name }) => name)
  }
  await expect.poll(listed).toEqual(['main'])
})
