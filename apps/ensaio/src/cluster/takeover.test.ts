import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { startReceiver } from '../testing/start-receiver.ts'
import { eachCluster } from './testing/each-cluster.ts'
import { createMemoryCluster, createTestCluster } from './testing/memory-cluster.ts'
import { SHORT_TTL_MS, startNodes } from './testing/start-nodes.ts'

eachCluster((create) => {
  test('a node that finds itself given up joins again, and takes part', async () => {
    await using cluster = await startNodes(2, { ttlMs: SHORT_TTL_MS }, await create())
    const [one, two] = cluster.nodes
    const before = await one.id()
    await one.loseStore()
    await expect.poll(async () => (await two.saveLead('main', 'a')).status).toBe(200)

    one.store.cutOff(false)

    await expect.poll(async () => (await one.saveLead('main', 'b')).status).toBe(200)
    await expect.poll(one.id).not.toBe(before)
    expect(await one.leads('main')).toEqual(['a', 'b'])
  })

  test('a deletion that comes too late is not acknowledged', async () => {
    await using cluster = await startNodes(2, { ttlMs: SHORT_TTL_MS }, await create())
    const [one, two] = cluster.nodes
    await one.control('POST', '/sandboxes', { name: 'team', scenario: 'empty' })
    const isThere = async () => (await two.control('GET', '/sandboxes/team')).status
    await one.loseStore()
    const deleted = one.control('DELETE', '/sandboxes/team')
    await expect.poll(isThere).toBe(200)

    one.store.cutOff(false)

    expect((await deleted).status).toBe(503)
    expect(await isThere()).toBe(200)
  })

  test('sandboxes nobody asks for are taken, and their webhooks go out with the same id and bytes', async () => {
    await using receiver = await startReceiver()
    await using cluster = await startNodes(
      2,
      { ttlMs: SHORT_TTL_MS, clock: 'real' },
      await create(),
    )
    const [one, two] = cluster.nodes
    await one.control('POST', '/sandboxes/main/deliveries/pause')
    await one.control('PUT', '/sandboxes/main/services/conversica/endpoints', {
      baseUrl: receiver.url,
    })
    await one.saveLead('main', 'lead-1')
    await one.control('POST', '/sandboxes/main/services/conversica/webhooks/leadUpdate/trigger', {
      subject: 'lead-1',
    })
    const [waiting] = await deliveriesOf(one)
    const path = `/sandboxes/main/services/conversica/deliveries/${waiting?.id}`
    const before = await one.control<Schemas['Delivery']>('GET', path)
    await one.loseStore()

    // The node answers for as long as it cannot have been given up; what it changes then is not acknowledged.
    const resume = async () =>
      (await two.control('POST', '/sandboxes/main/deliveries/resume')).status
    await expect.poll(resume).toBe(200)
    await expect.poll(() => receiver.received.length).toBe(1)

    expect(receiver.received[0]?.body).toEqual(JSON.parse(String(before.body.body)))
    expect((await deliveriesOf(two)).map(({ id, status }) => [id, status])).toEqual([
      [waiting?.id, 'delivered'],
    ])
  })
})

// These wait for the time to pass: once is enough, and all at once.

test.concurrent('a creation is not acknowledged by a node that was given up meanwhile', async ({
  expect,
}) => {
  const made = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<void>()
  const { tables, makeLate } = createMemoryCluster()
  const create: typeof tables.create = async (sandbox, ...more) => {
    const claim = await tables.create(sandbox, ...more)
    if (sandbox !== 'short-lived') return claim
    made.resolve()
    await answered.promise
    return claim
  }
  const close = async () => undefined
  const slow = createTestCluster({ tables: { ...tables, create } }, { makeLate, close })
  await using cluster = await startNodes(2, { ttlMs: SHORT_TTL_MS }, slow)
  const [one, two] = cluster.nodes
  const before = await one.id()
  const created = one.control('POST', '/sandboxes', { name: 'short-lived', scenario: 'empty' })
  await made.promise
  await one.loseStore()
  await expect.poll(async () => (await two.saveLead('main', 'a')).status).toBe(200)
  one.store.cutOff(false)
  await expect.poll(one.id).not.toBe(before)

  answered.resolve()

  expect((await created).status).toBe(503)
})

test.concurrent('a node that may have been given up does not say that a name is taken', async ({
  expect,
}) => {
  await using cluster = await startNodes(2, { ttlMs: SHORT_TTL_MS })
  const [one, two] = cluster.nodes
  await one.control('POST', '/sandboxes', { name: 'short-lived', scenario: 'empty' })
  await one.loseStore()
  const remove = async () => (await two.control('DELETE', '/sandboxes/short-lived')).status
  await expect.poll(remove).toBe(204)

  const refused = await one.control('POST', '/sandboxes', { name: 'short-lived' })

  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('1')
})

test.concurrent('a refusal tells of nothing that the store does not have', async ({ expect }) => {
  await using cluster = await startNodes(1, { ttlMs: SHORT_TTL_MS, only: ['zenvia-chat'] })
  const [one] = cluster.nodes
  const begin = () =>
    one.control('POST', '/sandboxes/main/services/zenvia-chat/actions/startInteraction', {
      id: '17',
    })
  await one.loseStore()

  const [begun, refused] = await Promise.all([begin(), begin()])

  // The second one is refused since there is such an interaction, which the store may never get.
  expect([begun.status, refused.status]).toEqual([503, 503])
})

test.concurrent('a node that has lost the store answers nothing, and another goes on with its sandboxes', async ({
  expect,
}) => {
  await using cluster = await startNodes(2, { ttlMs: SHORT_TTL_MS })
  const [one, two] = cluster.nodes
  await one.saveLead('main', 'a')
  await one.loseStore()

  await expect.poll(async () => (await two.saveLead('main', 'b')).status).toBe(200)
  const refused = await one.saveLead('main', 'c')

  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(await two.leads('main')).toEqual(['a', 'b'])
})

test.concurrent('a change that the store has not got in time is not acknowledged, and its caller is told to come again', async ({
  expect,
}) => {
  await using cluster = await startNodes(1, { ttlMs: SHORT_TTL_MS })
  const [one] = cluster.nodes
  await one.saveLead('main', 'a')
  await one.loseStore()

  const refused = await one.saveLead('main', 'b')

  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
})

async function deliveriesOf(node: {
  control<Body>(method: string, path: string): Promise<{ readonly body: Body }>
}): Promise<readonly Schemas['DeliverySummary'][]> {
  const { body } = await node.control<Schemas['DeliveryList']>('GET', '/sandboxes/main/deliveries')
  return body.deliveries
}
