import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { type Schema, tableNames } from '../database/schema.ts'
import { createQueue } from '../queue/create-queue.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { sampleInteractionRow } from '../testing/sample-rows.ts'
import { formatStatus } from './format-status.ts'
import { readStatus } from './read-status.ts'
import { resetDatabase } from './reset-database.ts'
import { retryDeadLetters } from './retry-dead-letters.ts'

const START_MS = Date.parse('2026-03-02T12:00:00Z')
const LEASE = { limit: 1, leaseMs: 1_000 }

/** The vendor's clock stands in another year. */
const sampleStream: Schema['stream'] = {
  name: 'chat-history',
  position: '{}',
  complete_until: '2031-05-06T08:59:00.000Z',
  status: 'stopped',
  reason: 'the token was refused',
  updated_at: '2026-03-02T12:00:00.000Z',
  epoch: 1,
  leased_until: null,
  vendor_at: '2031-05-06T09:00:00.000Z',
}

/** One entry dead, one tried in vain, one new; a stream that was stopped; a window that does not add up. */
async function fill(database: Database): Promise<void> {
  const queue = createQueue({ database, table: 'outbox', timing: { now: () => START_MS } })
  await database.transact(async (transaction) => {
    const entries = ['refused', 'busy', 'new'].map((key) => ({
      key,
      kind: 'note',
      subject: key,
      payload: {},
    }))
    await queue.add(transaction, entries)
    await transaction.insertInto('interaction').values(sampleInteractionRow()).execute()
    await transaction.insertInto('stream').values(sampleStream).execute()
    await transaction
      .insertInto('window_check')
      .values([
        { window_start: 'a', window_end: 'b', rows_read: 1, rows_reported: 1, attempts: 1 },
        { window_start: 'b', window_end: 'c', rows_read: 1, rows_reported: 2, attempts: 3 },
      ])
      .execute()
  })
  for (const settlement of [
    { status: 'dead', error: '400: no such prospect' },
    { status: 'pending', retryAfterMs: 5_000, error: '503' },
  ] as const) {
    const [entry] = await queue.claim(LEASE)
    await database.transact(async (transaction) => {
      if (entry !== undefined) await queue.settle(transaction, entry, settlement)
    })
  }
}

eachDatabase((create) => {
  test('reads lag, rows, retries and dead letters', async () => {
    await using fixture = await create()
    await fill(fixture.database)

    const status = await readStatus(fixture.database, START_MS + 60_000)

    expect(status.streams).toEqual([
      {
        name: 'chat-history',
        status: 'stopped',
        reason: 'the token was refused',
        completeUntil: '2031-05-06T08:59:00.000Z',
        lagMs: 120_000,
        updatedAt: '2026-03-02T12:00:00.000Z',
        leasedUntil: null,
      },
    ])
    expect(status.rows).toMatchObject({ interaction: 1, outbox: 3, inbox: 0 })
    expect(status.unsoundWindows).toBe(1)
    expect(status.inbox).toMatchObject({ retrying: 0, oldestMs: null, deadLetters: [] })
    expect(status.outbox).toEqual({
      entries: { pending: 2, working: 0, unknown: 0, done: 0, dead: 1 },
      retrying: 1,
      oldestMs: 60_000,
      deadLetters: [
        {
          key: 'refused',
          kind: 'note',
          attempts: 1,
          error: '400: no such prospect',
          settledAt: '2026-03-02T12:00:00.000Z',
        },
      ],
    })
  })

  test('shows a person what holds the integration up', async () => {
    await using fixture = await create()
    await fill(fixture.database)

    const text = formatStatus(await readStatus(fixture.database, START_MS + 60_000))

    expect(text).toMatch(/chat-history +stopped +2m 0s .*the token was refused/u)
    expect(text).toMatch(/outbox +2 +0 +1 +0 +1 +1m 0s/u)
    expect(text).toContain('400: no such prospect')
    expect(text).toContain('add up with the report, and are read again: 1')
  })

  test('shows a stream that is being read, until the lease of its reader runs out', async () => {
    await using fixture = await create()
    const { database } = fixture
    const leased_until = '2026-03-02T12:02:00.000Z'
    const busy = { ...sampleStream, status: 'running', reason: null, leased_until } as const
    await database.transact((transaction) =>
      transaction.insertInto('stream').values(busy).execute(),
    )

    const during = await readStatus(database, START_MS + 119_000)
    expect(during.streams).toMatchObject([{ status: 'running', leasedUntil: leased_until }])
    expect(formatStatus(during)).toMatch(/chat-history +reading +2m 59s/u)

    const after = await readStatus(database, START_MS + 120_000)
    expect(after.streams).toMatchObject([{ status: 'running', leasedUntil: null }])
    expect(formatStatus(after)).toMatch(/chat-history +running/u)
  })

  test('tells no lag of a stream that is complete up to nowhere', async () => {
    await using fixture = await create()
    const { database } = fixture
    await database.transact((transaction) =>
      transaction
        .insertInto('stream')
        .values({ ...sampleStream, complete_until: null })
        .execute(),
    )

    expect((await readStatus(database, START_MS)).streams).toMatchObject([{ lagMs: null }])
  })

  test('brings dead letters back at once', async () => {
    await using fixture = await create()
    await fill(fixture.database)

    expect(await retryDeadLetters(fixture.database, START_MS)).toEqual({ inbox: 0, outbox: 1 })

    const { outbox } = await readStatus(fixture.database, START_MS)
    expect(outbox.entries).toMatchObject({ unknown: 1, dead: 0 })
    expect(await retryDeadLetters(fixture.database, START_MS)).toEqual({ inbox: 0, outbox: 0 })
  })

  test('resets every table, and counts entries from the beginning', async () => {
    await using fixture = await create()
    await fill(fixture.database)

    await resetDatabase(fixture.database)

    const { rows } = await readStatus(fixture.database, START_MS)
    expect(rows).toEqual(Object.fromEntries(tableNames.map((name) => [name, 0])))
    await fill(fixture.database)
    const [first] = await fixture.database.kysely
      .selectFrom('outbox')
      .select('sequence')
      .orderBy('sequence')
      .execute()
    expect(first?.sequence).toBe(1)
  })
})
