import { type Kysely, sql, type Transaction } from 'kysely'
import { toInstant } from '../database/instant.ts'
import type { Schema } from '../database/schema.ts'
import type { Window, WindowCount } from './windows.ts'

type Reader = Kysely<Schema> | Transaction<Schema>

/** Counts the interactions of a window that the database holds. */
export async function countStored(reader: Reader, { startMs, endMs }: Window): Promise<number> {
  const { count } = await reader
    .selectFrom('interaction')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('begun_at', '>=', toInstant(startMs))
    .where('begun_at', '<=', toInstant(endMs))
    .executeTakeFirstOrThrow()
  // PostgreSQL counts in 64 bits, which its driver hands over as a text.
  return Number(count)
}

/** Writes down how a window was counted, in place of what was counted there before. */
export async function noteWindow(
  transaction: Transaction<Schema>,
  window: Window,
  { count, attempt }: { readonly count: WindowCount; readonly attempt: number },
): Promise<void> {
  // The newest window of each round ends elsewhere, but begins where it did.
  const window_start = toInstant(window.startMs)
  await transaction.deleteFrom('window_check').where('window_start', '=', window_start).execute()
  await transaction
    .insertInto('window_check')
    .values({
      window_start,
      window_end: toInstant(window.endMs),
      // Of two numbers that should be one, the one that differs tells more.
      rows_read: count.stored === count.reported ? count.read : count.stored,
      rows_reported: count.reported,
      attempts: attempt,
    })
    .execute()
}

/** The beginning of the oldest window that did not add up, in milliseconds; undefined where all did. */
export async function findUnsound(
  reader: Reader,
  { afterMs, beforeMs }: { readonly afterMs: number; readonly beforeMs: number },
): Promise<number | undefined> {
  const { oldest } = await reader
    .selectFrom('window_check')
    .select(({ fn }) => fn.min('window_start').as('oldest'))
    .where('window_start', '>=', toInstant(afterMs))
    .where('window_start', '<', toInstant(beforeMs))
    .where(sql.ref('rows_read'), '<>', sql.ref('rows_reported'))
    .executeTakeFirstOrThrow()
  return toMs(oldest)
}

/**
 * The oldest instant of a span whose window has to be read again: because an interaction there was not finished, or
 * because it did not add up.
 */
export async function findReopened(
  reader: Reader,
  span: { readonly afterMs: number; readonly beforeMs: number },
): Promise<number | undefined> {
  const { oldest } = await reader
    .selectFrom('interaction')
    .select(({ fn }) => fn.min('begun_at').as('oldest'))
    .where('begun_at', '>=', toInstant(span.afterMs))
    .where('begun_at', '<', toInstant(span.beforeMs))
    .where('is_finished', '=', 0)
    .executeTakeFirstOrThrow()
  const instants = [toMs(oldest), await findUnsound(reader, span)]
  const known = instants.filter((instant) => instant !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

// PostgreSQL and SQLite give null for the least of nothing, which the types do not tell.
function toMs(instant: string | null): number | undefined {
  return instant === null ? undefined : Date.parse(instant)
}
