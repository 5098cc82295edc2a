import { expect, test } from 'vitest'
import { LogError } from '../errors/log-error.ts'
import { createFastPath } from '../fast-path/fast-path.ts'
import type { SentAnswer } from '../pipeline/steps.ts'
import { createSandboxDirectory } from '../sandbox/create-sandbox.ts'
import { shop as mock } from '../testing/shop/shop-mock.ts'
import { openLoggedShop } from './testing/logged-shop.ts'
import type { MemoryLogOptions } from './testing/memory-log.ts'

/** A shop whose requests come by the fast path, and the turns of its process. */
function openTurns(options: MemoryLogOptions = {}) {
  let endTurn = (): void => undefined
  const opened = openLoggedShop([], {
    ...options,
    endOfTurn: () => new Promise((resolve) => (endTurn = resolve)),
  })
  const { sandbox } = opened.shop
  const directory = createSandboxDirectory(sandbox)
  const ask = createFastPath(mock, { directory, stopwatchMs: () => 0 })
  const answers: SentAnswer[] = []
  const call = (target: string, body?: string): void => {
    const bytes = new TextEncoder().encode(body)
    const found = ask({
      method: body === undefined ? 'GET' : 'POST',
      target: `/api${target}?key=main-shop-key`,
      headers: {
        ...(body !== undefined && { 'content-length': String(bytes.length) }),
        'content-type': 'application/json',
      },
    })
    const answer = found && 'withBody' in found ? found.withBody(bytes) : found
    if (answer === undefined || !('whenReady' in answer)) throw new Error('it does not wait')
    answer.whenReady(() => {
      const made = answer.next()
      if ('status' in made) answers.push(made)
    })
  }
  return {
    ...opened,
    answers,
    read: (id: string) => call(`/orders/${id}`),
    order: (id: string) => call('/orders', JSON.stringify({ id, item: 'tea' })),
    endTurn: async () => {
      endTurn()
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

test('all requests of a turn share one write, before any of them is answered', async () => {
  const { log, answers, order, read, endTurn, shop } = openTurns()
  const begun = log.appends

  order('o1')
  read('o1')
  order('o2')
  await Promise.resolve()
  expect([answers.length, log.appends - begun]).toEqual([0, 0])
  await endTurn()

  expect(answers.map(({ status }) => status)).toEqual([201, 200, 201])
  expect(log.appends - begun).toBe(1)
  const again = openLoggedShop(log.lines).shop.sandbox
  expect(JSON.stringify(again)).toBe(JSON.stringify(shop.sandbox))
  expect(again.journal.list().map(({ id }) => id)).toEqual(['req-main-1', 'req-main-3'])
  order('o3')
  await endTurn()
  expect([answers.length, log.appends - begun]).toEqual([4, 2])
})

test('no request of a turn is answered as done whose write failed', async () => {
  const { log, answers, order, read, endTurn, shop } = openTurns()
  log.fail(true)

  order('o1')
  read('o1')
  await endTurn()
  order('o2')
  await endTurn()
  log.fail(false)
  order('o3')
  await endTurn()

  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503, 201])
  const again = openLoggedShop(log.lines).shop.sandbox
  expect(JSON.stringify(again)).toBe(JSON.stringify(shop.sandbox))
  expect([...again.world(mock).data.orders.all()].map(({ id }) => id)).toEqual([
    'first',
    'o1',
    'o3',
  ])
})

test('a job of the turn is in the log before anybody can hear of it', async () => {
  const { log, order, shop } = openTurns()
  shop.sandbox.setBehaviour(mock.service, 'shipsAfterMs', 0)
  shop.sandbox.pauseDeliveries()

  order('o1')
  await Promise.resolve()

  expect(shop.sandbox.journal.list().at(-1)).toMatchObject({ kind: 'job' })
  expect(log.lines.join()).toContain('"cause":"job-main-')
})

test('the requests of a turn share one write of a log that takes its time, and wait for it together', async () => {
  const waiting: PromiseWithResolvers<void>[] = []
  const { log, answers, order, read, endTurn } = openTurns({
    isSlow: true,
    whenAppended: () => {
      const done = Promise.withResolvers<void>()
      waiting.push(done)
      return done.promise
    },
  })
  waiting.splice(0).forEach(({ resolve }) => resolve())
  const begun = log.appends

  order('o1')
  order('o2')
  await endTurn()
  read('o1')
  await endTurn()
  expect([answers.length, log.appends - begun]).toEqual([0, 2])

  waiting[0]?.resolve()
  await endTurn()
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  waiting[1]?.reject(new LogError('sync the log', 'the disk is broken'))
  await endTurn()
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 503])
})
