import { expect, test } from 'vitest'
import { openShop } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const MINUTE = 60_000
const SHOP = shopMock.service
const PASSWORD = 'hush hush, a password'
const PAIR = Buffer.from(`me:${PASSWORD}`).toString('base64')
const URL = 'http://127.0.0.1:3000/shipped?secret=of+the+address'

test('hides what a receiver sends back of its call', async () => {
  await using shop = openShop({
    answer: ({ url, headers }) => ({
      kind: 'answered',
      status: 200,
      headers: { echo: `${url} ${Object.values(headers).join()}` },
      body: `${JSON.stringify(headers)} ${url} the address: of the address`,
      truncated: false,
    }),
  })
  shop.sandbox.setEndpoint(SHOP, 'orderShipped', { url: URL, username: 'me', password: PASSWORD })
  await shop.order('o1')
  await shop.sandbox.advance(MINUTE)

  const shown = JSON.stringify([shop.sandbox.journal.list(), shop.sandbox.deliveries()])

  expect(shop.sent).toHaveLength(1)
  for (const secret of [PASSWORD, PAIR, 'of+the+address', 'of the address']) {
    expect(shown).not.toContain(secret)
  }
})

test('hides its own credentials wherever a caller writes them', async () => {
  await using shop = openShop()

  await shop.order('o1', 'tea for main-shop-key')

  const shown = JSON.stringify(shop.sandbox.journal.list())
  expect(shown).toContain('tea for [redacted]')
  expect(shown).not.toContain('main-shop-key')
})

test('hides its own credentials after however many passwords of endpoints', async () => {
  await using shop = openShop()
  const seen: string[] = []
  shop.sandbox.journal.follow((newest) => seen.push(JSON.stringify(newest())))
  for (let number = 0; number < 300; number += 1) {
    const endpoint = { url: URL, username: 'me', password: `a password ${number}` }
    shop.sandbox.setEndpoint(SHOP, 'orderShipped', endpoint)
    await shop.order(`o${number}`, 'tea for main-shop-key')
  }

  expect(seen).toHaveLength(600)
  expect(seen.filter((text) => text.includes('main-shop-key'))).toEqual([])
})

test('hides a password from the entry on that registers it', async () => {
  await using shop = openShop()
  const seen: string[] = []
  shop.sandbox.journal.follow((newest) => seen.push(JSON.stringify(newest())))

  shop.sandbox.setEndpoint(SHOP, 'orderShipped', { url: URL, username: 'me', password: PASSWORD })
  await shop.order('o1', `tea for ${PASSWORD}`)

  expect(seen).toHaveLength(2)
  expect(seen.join()).not.toContain(PASSWORD)
})

test('shows data of a service without secrets, and leaves the data as they are', async () => {
  await using shop = openShop()
  const data = { clientSecret: 'hush', note: ['main-shop-key', 'tea'], isToken: true }

  const shown = shop.sandbox.withoutSecrets(SHOP, data)

  expect(shown).toEqual({ clientSecret: '[redacted]', note: ['[redacted]', 'tea'], isToken: true })
  expect(data.clientSecret).toBe('hush')
})

test('shows data of a service that is not there without what is secret by custom', async () => {
  await using shop = openShop()

  expect(shop.sandbox.withoutSecrets('no-such-service', { password: 'hush', a: 1 })).toEqual({
    password: '[redacted]',
    a: 1,
  })
})
