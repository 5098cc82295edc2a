import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { createMemoryCluster } from './testing/memory-cluster.ts'
import type { TestCluster } from './testing/memory-cluster.ts'
import { eachCluster } from './testing/each-cluster.ts'
import { startNodes } from './testing/start-nodes.ts'
import type { TestNode } from './testing/start-nodes.ts'

const save = (node: TestNode, sandbox: string, name: string) =>
  node.control<Schemas['Failure']>('POST', `/sandboxes/${sandbox}/snapshots`, { name })

const load = (node: TestNode, sandbox: string, name: string) =>
  node.control<Schemas['Failure']>('POST', `/sandboxes/${sandbox}/snapshots/${name}/load`)

const namesOf = async (node: TestNode): Promise<readonly string[]> =>
  (await node.control<Schemas['SnapshotList']>('GET', '/snapshots')).body.snapshots.map(
    ({ name }) => name,
  )

/** Copies a snapshot in the store under other names. */
async function copyRow({ tables }: TestCluster, count: number): Promise<void> {
  const [row] = await tables.snapshots()
  for (let number = 0; number < count && row !== undefined; number += 1) {
    const name = `copy-${number}`
    const head = JSON.stringify({ ...(JSON.parse(row.head) as object), name })
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
    await tables.addSnapshot({ ...row, name, id, head }, ['x'])
  }
}

eachCluster((create) => {
  test('a snapshot outlives the node that made it, and any node restores it', async () => {
    await using cluster = await startNodes(2, {}, await create())
    const [one, two] = cluster.nodes
    await one.saveLead('main', 'a')
    await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
    const { body: saved } = await save(one, 'main', 'before')
    await one.saveLead('main', 'b')
    const exported = await one.control('GET', '/snapshots/before')

    await one.host.stop()
    const three = await cluster.start()

    const listed = await three.control<Schemas['SnapshotList']>('GET', '/snapshots')
    expect(listed.body.snapshots).toEqual([saved])
    expect(await three.control('GET', '/snapshots/before')).toMatchObject({ body: exported.body })
    const { body } = await two.control<Schemas['SnapshotDiff']>('GET', '/snapshots/before/diff')
    expect([body.added, body.changed, body.removed]).toEqual([1, 0, 0])
    expect((await load(three, 'two', 'before')).status).toBe(200)
    expect(await two.leads('two')).toEqual(['a'])
    const draft = { name: 'new', snapshot: 'before' }
    expect((await two.control('POST', '/sandboxes', draft)).status).toBe(201)
    expect(await three.leads('new')).toEqual(['a'])
  })

  test('a document is a snapshot for all nodes', async () => {
    await using cluster = await startNodes(2, {}, await create())
    const [one, two] = cluster.nodes
    await one.saveLead('main', 'a')
    await save(one, 'main', 'before')
    const { body: document } = await one.control('GET', '/snapshots/before')

    const imported = await two.control('PUT', '/snapshots/copy', document)
    await two.host.stop()

    expect(imported.status).toBe(201)
    expect(await namesOf(one)).toEqual(['before', 'copy'])
    await one.saveLead('main', 'b')
    expect((await load(one, 'main', 'copy')).status).toBe(200)
    expect(await one.leads('main')).toEqual(['a'])
  })
})

test('a name that is used once more names the new snapshot, on each node', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
  await save(one, 'main', 'before')
  await load(two, 'two', 'before')

  expect((await save(two, 'two', 'before')).body.error.code).toBe('SANDBOX_NAME_TAKEN')
  await one.control('DELETE', '/snapshots/before')
  expect((await two.control('DELETE', '/snapshots/before')).status).toBe(404)
  await one.saveLead('main', 'a')
  await save(one, 'main', 'before')

  await load(two, 'two', 'before')
  expect(await two.leads('two')).toEqual(['a'])
})

test('there are no more snapshots than may be, whoever saves them', async () => {
  const store = createMemoryCluster()
  await using cluster = await startNodes(2, {}, store)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })
  await save(one, 'main', 'first')
  await copyRow(store, 99)

  const { status, body } = await save(two, 'two', 'last')

  expect([status, body.error.code]).toEqual([409, 'SANDBOX_LIMIT_REACHED'])
  expect(await namesOf(one)).not.toContain('last')
})

test('a snapshot that the store refuses is not kept, and its name stays free', async () => {
  const store = createMemoryCluster()
  await using cluster = await startNodes(1, {}, store)
  const [one] = cluster.nodes
  one.store.cutOff(true)
  expect((await save(one, 'main', 'before')).status).toBe(503)
  one.store.cutOff(false)

  expect(await namesOf(one)).toEqual([])
  expect((await save(one, 'main', 'before')).status).toBe(201)
})

test('snapshots that are saved under one name at once are one', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await two.control('POST', '/sandboxes', { name: 'two', scenario: 'empty' })

  const saved = await Promise.all(
    ['main', 'two', 'main', 'two'].map((sandbox) => save(one, sandbox, 'before')),
  )

  expect(saved.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409])
  expect(await namesOf(two)).toEqual(['before'])
})

test('a snapshot that is not there is refused by the names of those that are', async () => {
  await using cluster = await startNodes(2)
  const [one, two] = cluster.nodes
  await save(one, 'main', 'before')

  const { status, body } = await two.control<Schemas['Failure']>('GET', '/snapshots/befor')

  expect([status, body.error.message]).toEqual([404, expect.stringContaining('before')])
})
