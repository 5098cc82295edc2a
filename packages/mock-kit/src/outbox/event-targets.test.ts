import { expect, test } from 'vitest'
import { openShop } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import type { ShopWorld } from '../testing/shop/world.ts'

const EVENT = {
  webhook: 'orderShipped',
  subject: 'o1',
  payload: { id: 'o1', note: 'on its way' },
} as const

test.each([
  [
    ['north', 'south'],
    ['north', 'south'],
  ],
  [[], []],
  [undefined, ['orderShipped']],
])('an event for the targets %j goes to %j', async (targets, expected) => {
  await using shop = openShop()
  const engine = shop.sandbox.world(shopMock.service)
  // The shop is the only mock that made it.
  const world = engine as unknown as ShopWorld

  engine.transact('test', () => world.emit({ ...EVENT, ...(targets && { targets }) }))

  expect(shop.sandbox.deliveries().map(({ target }) => target)).toEqual(expected)
})
