import { expect, test } from 'vitest'
import { openShop } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const SHOP = shopMock.service

test('a mock hears of behaviours when one is set, and when they move into a fresh world', async () => {
  const heard: unknown[] = []
  const followBehaviours: typeof shopMock.followBehaviours = ({ behaviours }) =>
    heard.push([...behaviours.all()])
  await using shop = openShop({ mocks: [{ ...shopMock, followBehaviours }] })

  shop.sandbox.setBehaviour(SHOP, 'shipsAfterMs', 1_000)
  shop.sandbox.reset(SHOP)

  const set = [{ name: 'shipsAfterMs', value: 1_000 }]
  expect(heard).toEqual([set, set])
})

test('a behaviour that cannot be followed is not set', async () => {
  const followBehaviours = (): never => {
    throw new Error('not now')
  }
  await using shop = openShop({ mocks: [{ ...shopMock, followBehaviours }] })

  expect(() => shop.sandbox.setBehaviour(SHOP, 'shipsAfterMs', 1_000)).toThrow('not now')
  expect(shop.sandbox.world(SHOP).behaviour('shipsAfterMs')).toBe(60_000)
})
