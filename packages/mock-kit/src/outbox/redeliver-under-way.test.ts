import { expect, test } from 'vitest'
import { answered, openShop } from '../testing/shop-sandbox.ts'
import type { ShopSandbox } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'
import type { SendResult } from './send.ts'

const MINUTE = 60_000
const { service } = shopMock

/** A shop whose first order is being delivered to a receiver that answers only when told. */
async function openSlowReceiver() {
  const open: ((result: SendResult) => void)[] = []
  const arrivals: (() => void)[] = []
  const shop = openShop({
    send: () =>
      new Promise((resolve) => {
        open.push(resolve)
        arrivals.shift()?.()
      }),
  })
  const arrived = (): Promise<void> => new Promise((resolve) => arrivals.push(resolve))
  shop.sandbox.setEndpoint(service, 'orderShipped', { url: 'http://127.0.0.1:3000/shipped' })
  await shop.order('o1')
  const first = arrived()
  const advanced = shop.sandbox.advance(MINUTE)
  await first
  return { shop, open, arrived, advanced }
}

function onlyDelivery({ sandbox }: ShopSandbox) {
  const [delivery] = sandbox.deliveries()
  if (delivery === undefined) throw new Error('no delivery')
  return delivery
}

test.each([200, 500])(
  'sends a second time what was redelivered while an attempt was under way that ends with %i',
  async (status) => {
    const { shop, open, arrived, advanced } = await openSlowReceiver()
    await using _ = shop
    const second = arrived()

    shop.sandbox.redeliver(service, onlyDelivery(shop).id)
    open[0]?.(answered(status))
    await second
    open[1]?.(answered(200))

    expect(await advanced).toMatchObject({ attempts: 2 })
    expect(open).toHaveLength(2)
    expect(onlyDelivery(shop)).toMatchObject({
      status: 'delivered',
      attempts: [
        { number: 1, outcome: { status } },
        { number: 2, outcome: { status: 200 } },
      ],
    })
  },
)

test('keeps a second attempt for later where deliveries were paused meanwhile', async () => {
  const { shop, open, arrived, advanced } = await openSlowReceiver()
  await using _ = shop

  shop.sandbox.pauseDeliveries()
  shop.sandbox.redeliver(service, onlyDelivery(shop).id)
  open[0]?.(answered(200))
  await advanced
  const whilePaused = onlyDelivery(shop)
  const second = arrived()
  shop.sandbox.resumeDeliveries()
  await second
  open[1]?.(answered(200))
  await shop.sandbox.settled()

  expect(whilePaused).toMatchObject({ status: 'pending', attempts: [{ number: 1 }] })
  expect(onlyDelivery(shop)).toMatchObject({ status: 'delivered', attempts: [{}, { number: 2 }] })
})

test('forgets what a reset took away while it was under way', async () => {
  const { shop, open, advanced } = await openSlowReceiver()
  await using _ = shop

  shop.sandbox.reset(service)
  open[0]?.(answered(500))
  await advanced
  await shop.sandbox.settled()

  expect(shop.sandbox.deliveries()).toEqual([])
  expect(open).toHaveLength(1)
})

test('gives up what has lost its endpoint while it was under way', async () => {
  const { shop, open, advanced } = await openSlowReceiver()
  await using _ = shop

  shop.sandbox.setEndpoint(service, 'orderShipped', undefined)
  shop.sandbox.redeliver(service, onlyDelivery(shop).id)
  open[0]?.(answered(500))
  await advanced

  expect(onlyDelivery(shop)).toMatchObject({
    status: 'failed',
    attempts: [{ outcome: { status: 500 } }, { outcome: { code: 'ENDPOINT_MISSING' } }],
  })
})
