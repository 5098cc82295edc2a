import { expect, test } from 'vitest'
import { answered, openShop, START } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import { createRecordRoom } from '../world/record-memory.ts'

const KIBIBYTE = 1024

test('counts small records, whose number alone would fill the memory', async () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  await using shop = openShop({ room })
  const statuses: number[] = []

  for (let number = 0; number < 100; number += 1) {
    statuses.push((await shop.order(`o${number}`)).status)
  }

  expect(statuses[0]).toBe(201)
  expect(statuses.at(-1)).toBe(507)
  expect(room.bytes).toBeGreaterThan(30 * KIBIBYTE)
  expect(room.bytes).toBeLessThanOrEqual(40 * KIBIBYTE)
  expect(shop.sandbox.journal.list().at(-1)).toMatchObject({
    answer: { status: 507 },
    error: expect.stringContaining('as many as they may'),
    changes: [],
  })
})

test('sandboxes that share a room are full together, and a reset of one makes room for the other', async () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  await using one = openShop({ room })
  await using other = openShop({ room, name: 'other' })
  for (let number = 0; number < 100; number += 1) await one.order(`o${number}`)

  expect((await other.order('o1')).status).toBe(507)

  one.sandbox.reset(shopMock.service)
  expect((await other.order('o1')).status).toBe(201)
})

test('a sandbox that ends gives its memory back', async () => {
  const room = createRecordRoom()
  const before = room.bytes
  {
    await using shop = openShop({ room })
    await shop.order('o1')
    expect(room.bytes).toBeGreaterThan(before)
  }

  expect(room.bytes).toBe(before)
})

test('a full world can be reset, its endpoints kept', async () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  await using shop = openShop({ room })
  shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', { url: 'http://127.0.0.1:3000/' })
  for (let number = 0; number < 100; number += 1) await shop.order(`o${number}`)

  shop.sandbox.reset(shopMock.service)

  expect(shop.sandbox.world(shopMock).endpoint('orderShipped')).toMatchObject({
    url: 'http://127.0.0.1:3000/',
  })
  expect((await shop.order('o1')).status).toBe(201)
})

test('many records at once count as one at a time does', () => {
  const inserts = (world: ReturnType<typeof shopMock.createWorld>, from: number, to: number) => {
    for (let number = from; number < to; number += 1)
      world.endpoints.insert({ target: `t${number}`, url: 'http://127.0.0.1:3000/' })
  }
  const options = { sandbox: 'main', now: () => START, scenario: 'empty', seed: 1 }
  const rooms = [createRecordRoom(), createRecordRoom()] as const
  const [atOnce, inTurn] = rooms.map((room) => shopMock.createWorld({ ...options, room }))

  atOnce?.transact('many', () => inserts(atOnce, 0, 2_000))
  for (let number = 0; number < 2_000; number += 1)
    inTurn?.transact('one', () => inserts(inTurn, number, number + 1))

  expect(rooms[0].bytes).toBe(rooms[1].bytes)
  const full = createRecordRoom(100 * KIBIBYTE)
  const world = shopMock.createWorld({ ...options, room: full })
  expect(() => world.transact('many', () => inserts(world, 0, 2_000))).toThrow(
    /as many as they may/,
  )
  expect(world.endpoints.size).toBe(0)
})

test('a job that finds no room is written down, and not tried again', async () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  await using shop = openShop({ room })
  shop.sandbox.setEndpoint(shopMock.service, 'orderShipped', { url: 'http://127.0.0.1:3000/' })
  for (let number = 0; number < 100; number += 1) await shop.order(`o${number}`)

  const advanced = await shop.sandbox.advance(3_600_000)

  expect(advanced.jobs).toBeGreaterThan(0)
  const failed = shop.sandbox.journal
    .list()
    .find((entry) => entry.kind === 'job' && entry.error !== undefined)
  expect(failed).toMatchObject({ error: expect.stringContaining('as many as they may') })
  expect(shop.sandbox.world(shopMock).jobs.size).toBe(0)
})

test('the fate of a delivery is written down though there is no room, without the texts that came', async () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  const long = { 'x-long': 'x'.repeat(200) }
  const answer = () => ({ ...answered(200), headers: long, body: 'x'.repeat(1_000) })
  await using shop = openShop({ room, answer })
  const { sandbox } = shop
  sandbox.setEndpoint(shopMock.service, 'orderShipped', { url: 'http://127.0.0.1:3000/' })
  sandbox.pauseDeliveries()
  await shop.order('o1')
  await sandbox.advance(3_600_000)
  for (let number = 2; number < 100; number += 1) await shop.order(`o${number}`)
  for (let item = 'x'.repeat(500); item !== ''; item = item.slice(1)) await shop.order(item, item)

  sandbox.resumeDeliveries()
  await sandbox.settled()

  const [delivery] = sandbox.deliveries()
  expect(delivery).toMatchObject({
    status: 'delivered',
    attempts: [{ outcome: { kind: 'answered', status: 200, headers: {}, body: '' } }],
  })
  expect(delivery?.attempts[0]?.request).toBeUndefined()
})

test('planned jobs count as well: an action that plans without an end is refused, and plans nothing', () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  const options = { sandbox: 'main', now: () => START, scenario: 'empty', seed: 1, room }
  const world = shopMock.createWorld(options)
  const plan = (count: number) => () => {
    for (let number = 0; number < count; number += 1)
      world.agenda.plan({
        kind: 'ship',
        subject: `o${number}`,
        payload: { id: `o${number}` },
        dueAt: START,
      })
  }

  expect(() => world.transact('endless', plan(10_000))).toThrow(/as many as they may/)
  expect(world.jobs.size).toBe(0)
  world.transact('few', plan(10))
  expect(world.jobs.size).toBe(10)
})

const largeRule = {
  service: 'shop',
  on: 'request',
  match: {},
  when: {},
  effect: { kind: 'status', status: 500, body: 'x'.repeat(10 * KIBIBYTE) },
} as const

test('fault rules count as well, until they are removed or their sandbox ends', async () => {
  const room = createRecordRoom(60 * KIBIBYTE)
  await using one = openShop({ room })
  const before = room.bytes
  {
    await using other = openShop({ room, name: 'other' })
    one.sandbox.faults.add(largeRule)
    other.sandbox.faults.add({ ...largeRule, id: 'second' })

    expect(() => one.sandbox.faults.add(largeRule)).toThrow(/more memory than they may/)
    expect(one.sandbox.faults.list()).toHaveLength(1)
    other.sandbox.faults.remove('second')
    one.sandbox.faults.add(largeRule)
    expect(() => other.sandbox.faults.add(largeRule)).toThrow(/more memory than they may/)
    one.sandbox.faults.clear()
    other.sandbox.faults.add(largeRule)
  }

  expect(room.bytes).toBe(before)
})

test('a sandbox is made what was saved, though there is no room for its fault rules', async () => {
  const room = createRecordRoom(60 * KIBIBYTE)
  await using one = openShop({ room })
  await using other = openShop({ room, name: 'other' })
  one.sandbox.faults.add(largeRule)
  one.sandbox.faults.add(largeRule)

  other.sandbox.load(one.sandbox.save(), 'snapshot')

  expect(other.sandbox.faults.list()).toHaveLength(2)
  expect(room.bytes).toBeGreaterThan(80 * KIBIBYTE)
})

test('the fault rules of one sandbox have a limit of their own, because snapshots keep them', async () => {
  await using shop = openShop()
  const { faults } = shop.sandbox
  const body = 'x'.repeat(60 * KIBIBYTE)
  const add = () => faults.add({ ...largeRule, effect: { ...largeRule.effect, body } })

  expect(() => {
    for (let rule = 0; rule < 100; rule += 1) add()
  }).toThrow(/2097152 bytes in a sandbox/)
  expect(faults.list()).toHaveLength(17)
})
