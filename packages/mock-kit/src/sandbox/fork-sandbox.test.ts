import { expect, test } from 'vitest'
import { openShop, START } from '../testing/shop-sandbox.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import { createTemplates } from './templates.ts'

const HOUR_MS = 3_600_000

test('a fork begins with all that its base has, under credentials of its own', async () => {
  await using base = openShop()
  base.sandbox.setEndpoint(shop.service, 'orderShipped', { url: 'http://localhost:3000/shipped' })
  base.sandbox.pauseDeliveries()
  await base.order('o1')
  await base.sandbox.advance(HOUR_MS)

  await using fork = openShop({ name: 'fork', base: base.sandbox, clock: {} })
  const { name: _name, sequence: _sequence, ...content } = fork.sandbox.toJSON()

  const { name: _base, sequence: _last, ...wanted } = base.sandbox.toJSON()
  expect(content).toEqual(wanted)
  expect((await fork.call('/orders/o1')).status).toBe(200)
  expect((await base.call('/orders/o1?key=fork-shop-key')).status).toBe(401)
  expect(fork.sandbox.journal.list()).toHaveLength(1)
})

test('a fork and its base go on by themselves', async () => {
  await using base = openShop()
  await base.order('o1')
  await using fork = openShop({ name: 'fork', base: base.sandbox, clock: {} })

  await fork.order('o2')
  await base.order('o3')
  await fork.sandbox.advance(HOUR_MS)
  fork.sandbox.faults.add({
    service: shop.service,
    on: 'request',
    match: {},
    effect: { kind: 'status', status: 503 },
  })

  const ordersOf = ({ sandbox }: typeof base) => [...sandbox.world(shop).data.orders.all()]
  expect(ordersOf(base).map(({ id }) => id)).toEqual(['first', 'o1', 'o3'])
  expect(ordersOf(fork).map(({ id }) => id)).toEqual(['first', 'o1', 'o2'])
  expect(base.sandbox.clock.now()).toBe(START)
  expect((await base.call('/orders/o1')).status).toBe(200)
})

test('a world of a template is the same as one that was made up anew', () => {
  const templates = createTemplates()
  const place = { sandbox: 'one', now: () => START, scenario: 'default', seed: 3 }

  const made = shop.createWorld(place)
  for (const sandbox of ['one', 'two'])
    expect(templates.createWorld(shop, { ...place, sandbox, isFrozen: true }).toJSON()).toEqual(
      made.toJSON(),
    )
})

test('a template is made anew for another seed, another scenario and another instant', () => {
  const templates = createTemplates()
  let made = 0
  const counted = {
    ...shop,
    makeWorld: (options: Parameters<typeof shop.makeWorld>[0]) => {
      made += 1
      return shop.makeWorld(options)
    },
  }
  const create = (options: object) =>
    templates.createWorld(counted, {
      sandbox: 'one',
      now: () => START,
      scenario: 'default',
      seed: 1,
      isFrozen: true,
      ...options,
    })

  create({})
  create({})
  expect(made).toBe(1)
  create({ seed: 2 })
  create({ scenario: 'empty' })
  create({ now: () => START + 1 })
  expect(made).toBe(4)
  // A clock that moves is never asked for the same instant twice.
  create({ now: () => START + 30_000, isFrozen: false })
  expect(made).toBe(4)
  create({ now: () => START + 61_002, isFrozen: false })
  create({ now: () => START - 1, isFrozen: false })
  expect(made).toBe(6)
})

test('everything is reset: records, endpoints, faults, clock and journal', async () => {
  await using open = openShop()
  const { sandbox } = open
  const fresh = JSON.stringify(sandbox.toJSON().worlds)
  sandbox.setEndpoint(shop.service, 'orderShipped', { url: 'http://localhost:3000/shipped' })
  sandbox.faults.add({
    service: shop.service,
    on: 'request',
    match: {},
    effect: { kind: 'status', status: 503 },
  })
  sandbox.pauseDeliveries()
  await sandbox.advance(HOUR_MS)
  await open.order('o1')

  sandbox.resetEverything()

  expect(JSON.stringify(sandbox.toJSON().worlds)).toBe(fresh)
  expect(sandbox.faults.list()).toEqual([])
  expect(sandbox.clock.now()).toBe(START)
  expect(sandbox.deliveriesPaused).toBe(false)
  expect(sandbox.journal.list().map(({ kind }) => kind)).toEqual(['reset'])
  expect(sandbox.requests).toBe(1)
})

test('a fork takes memory for what it adds only, and gives that back', async () => {
  const room = createRecordRoom()
  await using base = openShop({ room })
  await base.order('o1')
  const before = room.bytes
  {
    await using fork = openShop({ name: 'fork', base: base.sandbox, clock: {}, room })
    expect(room.bytes).toBe(before)
    await fork.order('o2')
    expect(room.bytes).toBeGreaterThan(before)
    fork.sandbox.reset(shop.service, { scenario: 'empty' })
    expect(room.bytes).toBeGreaterThanOrEqual(before)
  }

  expect(room.bytes).toBe(before)
})

test('records that a fork shares take memory until it goes, too', async () => {
  const room = createRecordRoom()
  const before = room.bytes
  const base = openShop({ room })
  await base.order('o1')
  const taken = room.bytes
  const forks = ['a', 'b'].map((name) => openShop({ name, base: base.sandbox, clock: {}, room }))

  await base.sandbox[Symbol.asyncDispose]()
  expect(room.bytes).toBe(taken)
  await forks[0]?.sandbox[Symbol.asyncDispose]()
  expect(room.bytes).toBe(taken)
  await forks[1]?.sandbox[Symbol.asyncDispose]()
  expect(room.bytes).toBe(before)
})

test('what a base removes is free once no fork has it', () => {
  const room = createRecordRoom()
  const place = { sandbox: 'main', now: () => START, scenario: 'empty', seed: 1, room }
  const base = shop.createWorld(place)
  const target = { target: 't', url: 'http://127.0.0.1:3000/' }
  const more = { target: 'more', url: 'http://127.0.0.1:3000/' }
  const empty = room.bytes
  base.transact('add', () => base.endpoints.insert(target))
  const one = room.bytes
  const fork = base.fork(place)

  base.transact('remove', () => base.endpoints.delete('t'))
  expect(room.bytes).toBe(one)
  fork.release()
  base.transact('add', () => base.endpoints.insert(more))
  base.transact('remove', () => base.endpoints.delete('more'))

  expect(room.bytes).toBe(empty)
})
