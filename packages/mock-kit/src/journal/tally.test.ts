import { expect, test } from 'vitest'
import { answered, openShop } from '../testing/shop-sandbox.ts'
import { createRedaction } from '../redaction/redaction.ts'
import { createJournal } from './journal.ts'
import type { RequestNote } from './request-note.ts'
import { createTally, DURATION_BOUNDS_MS } from './tally.ts'

const HOUR_MS = 3_600_000

const note = (given: Partial<RequestNote>): RequestNote => ({
  kind: 'note',
  id: 'req-1',
  service: 'made-up',
  at: 0,
  operationId: 'createOrder',
  method: 'POST',
  target: '/',
  headers: {},
  body: undefined,
  answer: { status: 200, headers: {} },
  durationMs: 0,
  violations: [],
  warnings: [],
  faults: [],
  changes: [],
  error: undefined,
  redaction: createRedaction({ bodyKeys: [] }),
  ...given,
})

test('counts requests by operation and class of status, those too that the journal forgets', () => {
  const tally = createTally()
  const journal = createJournal({ entriesMax: 1, tally })

  journal.append(note({}))
  journal.append(note({ answer: { status: 404, headers: {} }, faults: ['fault-1', 'fault-2'] }))
  journal.append(note({ answer: undefined }))
  journal.append(note({ operationId: undefined }))

  const requests = tally.get('made-up')?.requests
  expect(requests?.get('createOrder')).toMatchObject({
    byStatusClass: [1, 0, 1, 0, 1, 0],
    faults: 2,
  })
  expect(requests?.get(undefined)?.byStatusClass).toEqual([0, 0, 1, 0, 0, 0])
})

test('files a duration under the first bound that it does not pass', () => {
  const tally = createTally()
  const journal = createJournal({ tally })

  for (const durationMs of [0, 0.1, 0.11, 10_000, 10_001]) journal.append(note({ durationMs }))

  const { byDuration, durationMs } = tally.get('made-up')?.requests.get('createOrder') ?? {}
  expect(byDuration).toEqual([2, 1, ...DURATION_BOUNDS_MS.slice(3).map(() => 0), 1, 1])
  expect(durationMs).toBeCloseTo(20_001.21)
})

test('counts the attempts and the work of all sandboxes that share it', async () => {
  const tally = createTally()
  await using first = openShop({ journal: { tally } })
  await using second = openShop({ name: 'second', journal: { tally }, answer: () => answered(503) })
  for (const shop of [first, second]) {
    shop.sandbox.setEndpoint('made-up', 'orderShipped', { url: 'http://localhost:1' })
    await shop.order('a')
    await shop.sandbox.advance(HOUR_MS)
  }

  const totals = tally.get('made-up')
  expect(totals?.requests.get('createOrder')?.byStatusClass[2]).toBe(2)
  expect(Object.fromEntries(totals?.attempts.byOutcome ?? [])).toEqual({ '2xx': 1, '5xx': 4 })
  expect(totals?.work.action).toEqual({ done: 2, failed: 0 })
})

test('tells why there was no answer, and which work failed', async () => {
  const tally = createTally()
  await using shop = openShop({
    journal: { tally },
    answer: () => ({ kind: 'failed', code: 'CONNECTION_REFUSED', message: 'nobody listens' }),
  })
  shop.sandbox.setEndpoint('made-up', 'orderShipped', { url: 'http://localhost:1' })
  await shop.order('a')
  await shop.sandbox.advance(HOUR_MS)
  expect(() => shop.sandbox.runAction('made-up', 'none', {})).toThrow('none')

  const totals = tally.get('made-up')
  expect([...(totals?.attempts.byOutcome.keys() ?? [])]).toEqual(['connection_refused'])
  expect(totals?.work.action.failed).toBe(1)
})
