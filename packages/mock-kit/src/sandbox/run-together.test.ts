import { expect, test } from 'vitest'
import { ActionRefusedError } from '../errors/action-refused-error.ts'
import { ActionsRefusedError } from '../errors/actions-refused-error.ts'
import { WorldFullError } from '../errors/world-full-error.ts'
import { defineAction } from '../definition/action.ts'
import { defineMock } from '../definition/define-mock.ts'
import { openLoggedShop } from '../log/testing/logged-shop.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import type { ShopWorld } from '../testing/shop/world.ts'
import { SHOP_PARTS } from '../testing/shop/shop-parts.ts'
import type { Sandbox } from './sandbox.ts'

const KIBIBYTE = 1024

/** Puts an order of this many characters into a shop, and then refuses it where it is told to. */
const put = defineAction({
  description: 'Puts an order.',
  input: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      characters: { type: 'integer' },
      refused: { type: 'boolean' },
      broken: { type: 'boolean' },
    },
  },
  run: (world: ShopWorld, { id, characters = 1, refused = false, broken = false }) => {
    world.data.orders.insert({ id, item: 'x'.repeat(characters), state: 'new' })
    if (refused) throw new ActionRefusedError(`the order "${id}" does not fit.`)
    if (broken) throw new Error('a bug')
  },
})

const SERVICES = ['shop', 'kiosk', 'store'] as const

const mocks = SERVICES.map((service) =>
  defineMock({
    ...SHOP_PARTS,
    contract: { ...SHOP_PARTS.contract, service },
    actions: { put },
  }),
)

/** The orders of actions by the inputs that differ. */
function ordersOf(inputs: Partial<Record<(typeof SERVICES)[number], object>>) {
  return SERVICES.map((service) => ({
    service,
    action: 'put',
    input: { id: 'o1', ...inputs[service] },
  }))
}

/** All that is written down of the worlds, and the work that the journal has, by service. */
function stateOf(sandbox: Sandbox) {
  const { worlds } = sandbox.toJSON()
  const work = sandbox.journal
    .list()
    .map((entry) => [entry.service, entry.kind === 'action' ? entry.changes.length : undefined])
  return { worlds, work }
}

test('actions of several services happen together, and are one append to the log', async () => {
  const { shop, log } = openLoggedShop([], { mocks })
  const before = log.appends

  shop.sandbox.runActions(ordersOf({}))

  for (const service of SERVICES)
    expect(shop.sandbox.world(service).collections.get('orders')?.get('o1')).toBeDefined()
  expect(stateOf(shop.sandbox).work).toEqual(SERVICES.map((service) => [service, 1]))
  expect(log.appends - before).toBe(1)
  const again = openLoggedShop(log.lines, { mocks })
  expect(again.shop.sandbox.toJSON().worlds).toEqual(shop.sandbox.toJSON().worlds)
})

test.for(SERVICES)(
  'where %s refuses, no service has anything of it, nor has the log',
  (refusing) => {
    const { shop, log } = openLoggedShop([], { mocks })
    const { worlds } = stateOf(shop.sandbox)
    const lines = log.lines.filter((line) => line.includes('"commit"'))

    const run = () => shop.sandbox.runActions(ordersOf({ [refusing]: { refused: true } }))

    expect(run).toThrow(`${refusing}: Failed to run put: the order "o1" does not fit.`)
    expect(stateOf(shop.sandbox)).toEqual({ worlds, work: SERVICES.map((service) => [service, 0]) })
    expect(log.lines.filter((line) => line.includes('"commit"'))).toEqual(lines)
    expect(openLoggedShop(log.lines, { mocks }).shop.sandbox.toJSON().worlds).toEqual(worlds)
  },
)

test('all refusals are told, in the order of the actions', () => {
  const { shop } = openLoggedShop([], { mocks })
  let refused: unknown

  try {
    shop.sandbox.runActions(ordersOf({ store: { refused: true }, shop: { id: 7 } }))
  } catch (error) {
    refused = error
  }

  if (!(refused instanceof ActionsRefusedError)) throw new Error('it was not refused')
  expect(
    [...refused.refusals].map(([service, { problems }]) => [service, problems.length]),
  ).toEqual([
    ['shop', 1],
    ['store', 1],
  ])
})

test('a bug in one of them takes the others back', () => {
  const { shop } = openLoggedShop([], { mocks })
  const { worlds } = stateOf(shop.sandbox)

  expect(() => shop.sandbox.runActions(ordersOf({ kiosk: { broken: true } }))).toThrow('a bug')

  expect(shop.sandbox.toJSON().worlds).toEqual(worlds)
})

test('what has no room together is refused, though each has room alone', () => {
  const room = createRecordRoom(40 * KIBIBYTE)
  const { shop } = openLoggedShop([], { mocks, room })
  const { worlds } = stateOf(shop.sandbox)
  const taken = room.bytes
  const large = { characters: 7 * KIBIBYTE }
  const larger = { characters: 13 * KIBIBYTE }

  const run = () => shop.sandbox.runActions(ordersOf({ shop: large, store: larger }))

  expect(run).toThrow(WorldFullError)
  expect(shop.sandbox.toJSON().worlds).toEqual(worlds)
  expect(room.bytes).toBe(taken)
  shop.sandbox.runActions(ordersOf({ shop: large }))
  shop.sandbox.runAction('store', 'put', { id: 'o2', characters: 8 * KIBIBYTE })
})

test('while the log fails, none of them happens', () => {
  const { shop, log } = openLoggedShop([], { mocks })
  log.fail(true)
  expect(() => shop.sandbox.runAction('shop', 'put', { id: 'first' })).toThrow('the disk is full')
  const { worlds } = stateOf(shop.sandbox)

  expect(() => shop.sandbox.runActions(ordersOf({}))).toThrow('the disk is full')

  expect(shop.sandbox.toJSON().worlds).toEqual(worlds)
})
