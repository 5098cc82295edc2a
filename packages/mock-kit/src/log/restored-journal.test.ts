import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { Journal } from '../journal/journal.ts'
import { shop as mock } from '../testing/shop/shop-mock.ts'
import { openLoggedShop } from './testing/logged-shop.ts'
import type { LoggedShop } from './testing/logged-shop.ts'
import { stateOf } from './testing/memory-log.ts'
import { anySteps, flaky, take } from './testing/shop-steps.ts'

const { service } = mock
const URL = 'http://localhost:3000/shipped'

/** The lines of a log that has begun anew. */
const checkpointOf = ({ log }: LoggedShop): readonly string[] =>
  [...stateOf(log.lines).checkpoint()].map((entry) => JSON.stringify(entry))

const idsOf = (journal: Journal): readonly string[] => journal.list().map(({ id }) => id)

/** Actions that change a delivery, which the journal does not show. */
const ALWAYS: ReadonlySet<string> = new Set(['redeliver'])

/** The entries that are to come back: those of work that changed something. */
function restoredOf(journal: Journal): readonly JournalEntry[] {
  const entries = journal.list()
  const lastReset = entries.findLastIndex(({ kind }) => kind === 'reset')
  return entries.flatMap((entry, index): readonly JournalEntry[] => {
    const restored = true as const
    // A reset throws deliveries away, and with them what is known of their attempts.
    if (entry.kind === 'delivery') return index > lastReset ? [{ ...entry, restored }] : []
    const hasChanged = entry.changes.length + entry.deliveries.length > 0
    if (entry.kind !== 'request')
      return hasChanged || ALWAYS.has(entry.name) || entry.kind === 'reset'
        ? [{ ...entry, restored }]
        : []
    if (!hasChanged) return []
    const { method, url } = entry.request
    const answer = { status: entry.answer?.status ?? 0, headers: {}, body: '' }
    const nothing = { violations: [], warnings: [], faults: [] }
    return [{ ...entry, ...nothing, restored, answer, request: { method, url, headers: {} } }]
  })
}

test('tells of all that changed something, after any number of restarts', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (names) => {
      const first = openLoggedShop([], flaky())
      await take(first.shop, names, 0)
      const wanted = restoredOf(first.shop.sandbox.journal)

      const second = openLoggedShop(first.log.lines, flaky())
      expect(second.shop.sandbox.journal.list()).toEqual(wanted)
      expect(openLoggedShop(checkpointOf(second)).shop.sandbox.journal.list()).toEqual(wanted)

      await take(second.shop, ['order', 'resetEverything', 'order'], names.length)
      const third = openLoggedShop(second.log.lines)
      expect(third.shop.sandbox.journal.list()).toEqual(restoredOf(second.shop.sandbox.journal))
    }),
    { numRuns: 60 },
  )
})

test('knows what a request of an earlier process caused, and gives no id twice', async () => {
  const first = openLoggedShop()
  first.shop.sandbox.setEndpoint(service, 'orderShipped', { url: URL })
  await first.shop.order('o1')
  await first.shop.call('/orders/o1')
  await first.shop.sandbox.advance(3_600_000)
  const wanted = idsOf(first.shop.sandbox.journal)

  const { shop } = openLoggedShop(first.log.lines)
  const { journal } = shop.sandbox
  const [, ordered] = journal.list()
  const [job, attempt] = journal.list().slice(-2)
  await shop.order('o2')

  expect(wanted.filter((id) => !idsOf(journal).includes(id))).toHaveLength(1) // it only read
  expect(ordered).toMatchObject({ kind: 'request', operationId: 'createOrder', restored: true })
  expect(job).toMatchObject({ kind: 'job', causedBy: ordered?.id, deliveries: ['dlv-2'] })
  expect(attempt).toMatchObject({ kind: 'delivery', causedBy: job?.id, delivery: 'dlv-2' })
  expect(new Set([...wanted, ...idsOf(journal)]).size).toBe(wanted.length + 1)
  // A follower goes on behind the last entry that it has seen.
  const position = journal.positionAfter(attempt?.id ?? '') ?? -1
  expect(journal.read(position)).toMatchObject({ entries: [{ kind: 'request' }], gap: false })
})

test('keeps the latest thousand through checkpoints', async () => {
  const first = openLoggedShop()
  for (let index = 0; index < 1_050; index += 1)
    first.shop.sandbox.setBehaviour(service, 'shipsAfterMs', 1 + index)

  const { shop } = openLoggedShop(checkpointOf(first))
  const entries = shop.sandbox.journal.list()

  expect(entries).toHaveLength(1_000)
  expect(entries.at(-1)).toMatchObject({
    id: 'act-main-1050',
    changes: [{ before: { value: 1_049 }, after: { value: 1_050 } }],
  })
})

test('brings nothing back of a journal that was cleared', async () => {
  const first = openLoggedShop()
  await first.shop.order('o1')
  first.shop.sandbox.journal.clear()
  await first.shop.order('o2')

  const { shop } = openLoggedShop(first.log.lines)

  expect(idsOf(shop.sandbox.journal)).toEqual(['req-main-2'])
  expect(JSON.stringify(shop.sandbox)).toBe(JSON.stringify(first.shop.sandbox))
})

test('has no secret of an address in the log', async () => {
  const { shop, log } = openLoggedShop()
  shop.sandbox.setEndpoint(service, 'orderShipped', { url: URL, password: 'hush-hush-hush' })
  const known = log.lines.length

  await shop.call('/orders?key=main-shop-key&note=hush-hush-hush', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"id":"o1","item":"tea"}',
  })

  const written = log.lines.slice(known).join()
  expect(written).toContain('/orders?key=[redacted]')
  expect(written).not.toMatch(/main-shop-key|hush/)
})

test('tells of a request that the log failed as of one', async () => {
  const first = openLoggedShop()
  first.log.fail(true)
  await first.shop.order('o1')
  first.log.fail(false)
  await first.shop.call('/orders/o1')

  const { shop } = openLoggedShop(first.log.lines)

  expect(shop.sandbox.journal.list()).toMatchObject([{ answer: { status: 503 } }])
})
