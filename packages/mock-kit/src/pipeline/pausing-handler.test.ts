import { expect, test } from 'vitest'
import { SLICE_MS } from '../clock/slices.ts'
import { createFastPath } from '../fast-path/fast-path.ts'
import type { AwaitsMore } from '../fast-path/fast-path.ts'
import { createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import { openShop } from '../testing/shop-sandbox.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { createMockApp } from './mock-app.ts'
import type { SentAnswer } from './steps.ts'

/** Milliseconds that the reading takes, on a machine where each look at the stopwatch takes one. */
const READING_MS = 100

/** The shop, which looks long before it shows an order, and counts how often it was asked for one. */
const slowShop: typeof shop = {
  ...shop,
  startReading: (world, call) =>
    call.operationId === 'getOrder'
      ? (function* () {
          for (let step = 0; step < READING_MS; step += 1) yield
          return () => {
            world.warn('read slowly')
            return shop.handle(world, call)
          }
        })()
      : undefined,
}

/** A slow shop, with what is done between two slices. */
function openSlowShop(onTurn: () => void | Promise<void>) {
  const opened = openShop({ mock: slowShop, nextTurn: async () => onTurn() })
  let now = 0
  const directory = createSandboxDirectory(opened.sandbox)
  const options = { directory, stopwatchMs: () => (now += 1) }
  const app = createMockApp(slowShop, { ...options, timers: { after: () => () => undefined } })
  return {
    ...opened,
    ask: (id = 'first') =>
      app.fetch(new Request(`http://shop.test/api/orders/${id}?key=main-shop-key`)),
    fastPath: createFastPath(slowShop, options),
  }
}

test('others have their turn every few milliseconds, and may change what it reads', async () => {
  let turns = 0
  const slow = openSlowShop(async () => {
    turns += 1
    if (turns === 3) await slow.order('o2', 'coffee')
  })

  const answer = await slow.ask('o2')

  expect(await answer.json()).toMatchObject({ item: 'coffee' })
  expect(turns).toBeGreaterThanOrEqual(READING_MS / SLICE_MS - 1)
  expect(
    slow.sandbox.journal.list().map((entry) => 'operationId' in entry && entry.operationId),
  ).toEqual(['createOrder', 'getOrder'])
})

test('it cannot change the world before the rest of its work, and then can', async () => {
  const slow = openSlowShop(() => undefined)

  expect((await slow.ask()).headers.get('x-ensaio-warnings')).toBe('1')
  slow.sandbox.reset(shop.service, { scenario: 'empty' })

  expect((await slow.ask()).status).toBe(404)
})

test('the fast path answers it after its last slice', async () => {
  let turns = 0
  const { fastPath } = openSlowShop(() => void (turns += 1))
  const target = '/api/orders/first?key=main-shop-key'
  const answered = Promise.withResolvers<number>()

  const waiting = fastPath({ method: 'GET', target, headers: {} })
  if (waiting === undefined || !('whenReady' in waiting)) throw new Error('It does not wait.')
  const goOn = (made: SentAnswer | AwaitsMore): void => {
    if ('status' in made) answered.resolve(made.status)
    else made.whenReady(() => goOn(made.next()))
  }
  goOn(waiting)

  expect(await answered.promise).toBe(200)
  expect(turns).toBeGreaterThan(10)
})
