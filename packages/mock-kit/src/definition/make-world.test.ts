import { expect, test } from 'vitest'
import { createRecordRoom } from '../world/record-memory.ts'
import { defineMock } from './define-mock.ts'
import { SHOP_PARTS } from '../testing/shop/shop-parts.ts'
import type { ShopWorld } from '../testing/shop/world.ts'

/** Orders of the scenario; the seventh cannot be made in the second scenario. */
const ORDERS = 10

function* seedMany(world: ShopWorld, failsAt = Infinity) {
  for (let number = 0; number < ORDERS; number += 1) {
    if (number === failsAt) throw new Error('no tea')
    world.data.orders.insert({
      id: `o${number}`,
      item: world.random.pick(['tea', 'mate']),
      state: 'new',
    })
    yield
  }
}

const empty = { description: 'no orders', seed: () => undefined }
const mock = defineMock({
  ...SHOP_PARTS,
  scenarios: {
    empty,
    default: { description: 'many', seed: (world) => seedMany(world) },
    broken: { description: 'too many', seed: (world) => seedMany(world, 7) },
  },
})
const room = createRecordRoom()
const place = { seed: 1, sandbox: 'main', now: () => 0, room }

test('a scenario that pauses makes the same world at once and step by step', () => {
  const work = mock.makeWorld({ ...place, scenario: 'default' })
  let pauses = 0
  let step = work.next()
  for (; !step.done; step = work.next()) pauses += 1

  expect(pauses).toBe(ORDERS)
  expect(step.value.toJSON()).toEqual(mock.createWorld({ ...place, scenario: 'default' }).toJSON())
})

test('a scenario that fails on the way takes no memory', () => {
  const before = room.bytes
  const work = mock.makeWorld({ ...place, scenario: 'broken' })

  for (let step = 0; step < 5; step += 1) work.next()
  expect(room.bytes).toBeGreaterThan(before)
  expect(() => [...work]).toThrow('no tea')

  expect(room.bytes).toBe(before)
})
