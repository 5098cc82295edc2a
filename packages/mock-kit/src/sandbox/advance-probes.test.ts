import { expect, test } from 'vitest'
import { TIMEOUTS_IN_A_ROW_MAX } from '../outbox/target-health.ts'
import { answered, openShop } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const MINUTE = 60_000
const { service } = shopMock
const TIMEOUT = { kind: 'failed', code: 'TIMEOUT', message: 'too late' } as const

async function openHanging(count: number) {
  const receiver = { hangs: true }
  const shop = openShop({ answer: () => (receiver.hangs ? TIMEOUT : answered(200)) })
  shop.sandbox.setEndpoint(service, 'orderShipped', { url: 'http://127.0.0.1:3000/shipped' })
  for (let index = 0; index < count; index += 1) await shop.order(`o${index}`)
  await shop.sandbox.advance(MINUTE)
  return { shop, receiver }
}

test('an advance leaves nothing that was due once the receiver answers again', async () => {
  const { shop, receiver } = await openHanging(TIMEOUTS_IN_A_ROW_MAX + 2)
  await using _ = shop
  const { sandbox } = shop
  const resting = sandbox.deliveries().filter(({ attempts }) => attempts.length === 0)

  receiver.hangs = false
  await sandbox.advance(0)

  expect(resting).toHaveLength(2)
  for (const { id } of resting) {
    expect(sandbox.world(service).deliveries.get(id)?.status).toBe('delivered')
  }
})

test('an advance tries a receiver that still hangs once, and tells what keeps the rest', async () => {
  const { shop } = await openHanging(TIMEOUTS_IN_A_ROW_MAX + 3)
  await using _ = shop
  const { sandbox } = shop

  await sandbox.advance(0)

  const untried = sandbox.deliveries().filter(({ attempts }) => attempts.length === 0)
  expect(shop.sent).toHaveLength(TIMEOUTS_IN_A_ROW_MAX + 1)
  expect(untried).toHaveLength(2)
  expect(untried.map((delivery) => sandbox.holdOf(service, delivery))).toEqual([
    'targetRests',
    'targetRests',
  ])
})
