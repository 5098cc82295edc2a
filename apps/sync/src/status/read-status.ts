import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { tableNames, type Instant, type StreamTable } from '../database/schema.ts'
import type { QueueCounts } from '../queue/queue.ts'
import { countByStatus } from '../queue/count-by-status.ts'

export interface StreamStatus {
  readonly name: string
  readonly status: 'running' | 'stopped'
  /** The reason for which it was stopped. */
  readonly reason: string | null
  readonly completeUntil: Instant | null
  /** The distance to the vendor's present; null before anything is complete. */
  readonly lagMs: number | null
  readonly updatedAt: Instant
  /** Until when the process that is reading it holds it; null where none is. */
  readonly leasedUntil: Instant | null
}

export interface DeadLetter {
  readonly key: string
  readonly kind: string
  readonly attempts: number
  readonly error: string | null
  readonly settledAt: Instant | null
}

export interface QueueStatusReport {
  readonly entries: QueueCounts
  /** Open entries that have been tried before. */
  readonly retrying: number
  /** The age of the oldest open entry; null where there is none. */
  readonly oldestMs: number | null
  /** The latest; `entries.dead` counts them all. */
  readonly deadLetters: readonly DeadLetter[]
}

export interface Status {
  readonly streams: readonly StreamStatus[]
  readonly rows: Readonly<Record<(typeof tableNames)[number], number>>
  readonly inbox: QueueStatusReport
  readonly outbox: QueueStatusReport
  /** Windows of the history that do not add up with the report. */
  readonly unsoundWindows: number
}

/** A person reads that many. */
const DEAD_LETTERS_MAX = 20

/** Reads how the integration stands. */
export async function readStatus({ kysely }: Database, nowMs: number): Promise<Status> {
  const streams = await kysely.selectFrom('stream').selectAll().orderBy('name').execute()
  const { unsound } = await kysely
    .selectFrom('window_check')
    .select(({ fn }) => fn.countAll<number>().as('unsound'))
    .whereRef('rows_read', '<>', 'rows_reported')
    .executeTakeFirstOrThrow()
  return {
    streams: streams.map((stream) => ({
      name: stream.name,
      status: stream.status,
      reason: stream.reason,
      completeUntil: stream.complete_until,
      lagMs: toLag(stream, nowMs),
      updatedAt: stream.updated_at,
      leasedUntil: toHeld(stream.leased_until, nowMs),
    })),
    rows: await countRows(kysely),
    inbox: await readQueue(kysely, 'inbox', nowMs),
    outbox: await readQueue(kysely, 'outbox', nowMs),
    unsoundWindows: unsound,
  }
}

async function countRows(kysely: Database['kysely']): Promise<Status['rows']> {
  const counts = tableNames.map(
    (name) => sql`(select count(*) from ${sql.table(name)}) as ${sql.ref(name)}`,
  )
  const { rows } = await sql<Status['rows']>`select ${sql.join(counts)}`.execute(kysely)
  const [row] = rows
  if (row === undefined) throw new Error('Failed to count rows: the database answered nothing.')
  return row
}

async function readQueue(
  kysely: Database['kysely'],
  table: 'inbox' | 'outbox',
  nowMs: number,
): Promise<QueueStatusReport> {
  const open = await kysely
    .selectFrom(table)
    .select(({ fn, eb }) => [
      fn.min<Instant | null>('created_at').as('oldest_at'),
      fn.count<number>(eb.case().when('attempts', '>', 0).then(1).end()).as('retrying'),
    ])
    .where('settled_at', 'is', null)
    .where('status', '<>', 'working')
    .executeTakeFirstOrThrow()
  const dead = await kysely
    .selectFrom(table)
    .select(['key', 'kind', 'attempts', 'error', 'settled_at'])
    .where('status', '=', sql.lit('dead'))
    .orderBy('sequence', 'desc')
    .limit(DEAD_LETTERS_MAX)
    .execute()
  return {
    entries: await countByStatus(kysely, table),
    retrying: open.retrying,
    oldestMs: toAge(open.oldest_at, nowMs),
    deadLetters: dead.map(({ settled_at, ...letter }) => ({ ...letter, settledAt: settled_at })),
  }
}

/** The lag at the last checkpoint, by the vendor's clock, and what has passed since then, by the machine's. */
function toLag({ complete_until, vendor_at, updated_at }: StreamTable, nowMs: number) {
  if (complete_until === null || vendor_at === null) return null
  const lagMs = Date.parse(vendor_at) - Date.parse(complete_until)
  return Math.max(0, lagMs) + Math.max(0, nowMs - Date.parse(updated_at))
}

/** A lease that has run out was a process's that died. */
function toHeld(leasedUntil: Instant | null, nowMs: number): Instant | null {
  return leasedUntil !== null && Date.parse(leasedUntil) > nowMs ? leasedUntil : null
}

function toAge(instant: Instant | null, nowMs: number): number | null {
  return instant === null ? null : Math.max(0, nowMs - Date.parse(instant))
}
