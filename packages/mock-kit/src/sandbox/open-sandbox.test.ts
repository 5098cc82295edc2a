import { expect, test } from 'vitest'
import { shop } from '../testing/shop/shop-mock.ts'
import { openSandbox } from './open-sandbox.ts'

const FROZEN = { mode: { kind: 'frozen' }, at: Date.parse('2026-03-02T09:00:00Z') } as const

test('answers requests in process, by the credentials of the sandbox', async () => {
  await using sandbox = openSandbox({ mocks: [shop], clock: FROZEN })
  const fetchShop = sandbox.fetchOf(shop)
  const { key } = shop.credentialsFor('main')

  const refused = await fetchShop('http://shop.test/api/orders/o1')
  const answered = await fetchShop(new Request(`http://shop.test/api/orders/o1?key=${key}`))

  expect([refused.status, answered.status]).toEqual([401, 404])
  expect(sandbox.journal.list().map(({ kind }) => kind)).toEqual(['request', 'request'])
})

test('keeps what it is given, and has a default for the rest', async () => {
  await using given = openSandbox({ mocks: [shop], name: 'two', clock: FROZEN })
  await using usual = openSandbox({ mocks: [shop] })

  expect([given.name, given.clock.now()]).toEqual(['two', FROZEN.at])
  expect([usual.name, usual.clock.mode.kind]).toEqual(['main', 'real'])
  given.pauseDeliveries()
  expect(given.deliveriesPaused).toBe(true)
})

test('a mock that is not in it has no fetch', async () => {
  await using sandbox = openSandbox({ mocks: [], clock: FROZEN })

  expect(() => sandbox.fetchOf(shop)).toThrow('Failed to find the service')
})
