import type { Kysely } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { QueueCounts } from './queue.ts'

const NO_ENTRIES: QueueCounts = { pending: 0, working: 0, unknown: 0, done: 0, dead: 0 }

/** Counts the entries of a queue, by status. */
export async function countByStatus(
  kysely: Kysely<Schema>,
  table: 'inbox' | 'outbox',
): Promise<QueueCounts> {
  const rows = await kysely
    .selectFrom(table)
    .select(({ fn }) => ['status', fn.countAll<number>().as('entries')])
    .groupBy('status')
    .execute()
  return { ...NO_ENTRIES, ...Object.fromEntries(rows.map((row) => [row.status, row.entries])) }
}
