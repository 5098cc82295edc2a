import { expect, test } from 'vitest'
import { createManualTimers } from '../faults/testing/manual-timers.ts'
import { shop as mock } from '../testing/shop/shop-mock.ts'
import { openLoggedShop } from './testing/logged-shop.ts'

const { service } = mock
const URL = 'http://localhost:3000/shipped'

test('a request is not answered as done while the log fails, and nothing more is changed', async () => {
  const { shop, log, failures } = openLoggedShop()
  await shop.order('o1')
  log.fail(true)

  const first = await shop.order('o2')
  const second = await shop.order('o3')

  expect([first.status, second.status]).toEqual([503, 503])
  expect(await first.json()).toEqual({
    code: 'SANDBOX_LOG_FAILED',
    message: 'Failed to write to the log: the disk is full. Free some space.',
  })
  expect(() => shop.sandbox.runAction(service, 'lose', { id: 'o1' })).toThrow('the disk is full')
  await expect(shop.sandbox.advance(60_000)).rejects.toThrow('the disk is full')
  // The one that met the failure had happened by then; it is written down later.
  expect([...shop.sandbox.world(mock).data.orders.all()].map(({ id }) => id)).toEqual([
    'first',
    'o1',
    'o2',
  ])
  expect(failures).toHaveLength(1)
})

test('once the log works again, nothing is missing in it', async () => {
  const { shop, log } = openLoggedShop()
  await shop.order('o1')
  log.fail(true)
  await shop.order('o2')
  log.fail(false)

  expect((await shop.order('o3')).status).toBe(201)

  const again = openLoggedShop(log.lines)
  expect(JSON.stringify(again.shop.sandbox)).toBe(JSON.stringify(shop.sandbox))
})

test('nothing happens by itself while the log fails, and all of it does once it works again', async () => {
  const timers = createManualTimers()
  const { shop, log } = openLoggedShop([], { timers })
  shop.sandbox.setEndpoint(service, 'orderShipped', { url: URL })
  shop.sandbox.setBehaviour(service, 'shipsAfterMs', 0)
  log.fail(true)
  await shop.order('o1')
  shop.sandbox.wake()
  expect((await shop.order('o2')).status).toBe(503)
  await timers.advance(10_000)
  expect([shop.sent.length, shop.sandbox.deliveries().length]).toEqual([0, 1])

  log.fail(false)
  await timers.advance(1_000)
  await shop.sandbox.settled()

  expect(shop.sent).toHaveLength(1)
})

test('an attempt that is under way when the log begins to fail is written down once it works again', async () => {
  let answer: (() => void) | undefined
  const { shop, log } = openLoggedShop([], {
    send: () =>
      new Promise((resolve) => {
        answer = () =>
          resolve({ kind: 'answered', status: 200, headers: {}, body: '', truncated: false })
      }),
  })
  shop.sandbox.setEndpoint(service, 'orderShipped', { url: URL })
  shop.sandbox.trigger(service, { webhook: 'orderShipped', subject: 'o1', payload: PAYLOAD })
  shop.sandbox.wake()
  await Promise.resolve()
  log.fail(true)
  expect((await shop.call('/orders/first')).status).toBe(503)

  answer?.()
  await expect.poll(() => shop.sandbox.deliveries()[0]?.status).toBe('delivered')
  log.fail(false)
  expect((await shop.call('/orders/first')).status).toBe(200)

  const again = openLoggedShop(log.lines)
  expect(again.shop.sandbox.deliveries()).toEqual(shop.sandbox.deliveries())
})

const PAYLOAD = { id: 'o1', note: 'parcel 1' }

test('a log that takes its time holds answers back until it is done', async () => {
  const waiting: (() => void)[] = []
  const { shop, log } = openLoggedShop([], {
    isSlow: true,
    whenAppended: () => new Promise<void>((resolve) => waiting.push(resolve)),
  })
  let answers = 0
  const asked = [shop.order('o1'), shop.order('o2')].map(async (order) => {
    expect((await order).status).toBe(201)
    answers += 1
  })

  await expect.poll(() => waiting.length).toBe(3)
  expect([answers, log.lines.length > 3]).toEqual([0, true])
  for (const resolve of waiting) resolve()
  await Promise.all(asked)
  expect(answers).toBe(2)
})

test('writes once for each request', async () => {
  const { shop, log } = openLoggedShop()
  const begun = log.appends

  await shop.order('o1')
  await shop.order('o2')
  await shop.call('/orders/o1')

  expect(log.appends - begun).toBe(3)
})
