import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

type Writer = Transaction<Schema>

/**
 * The heads of a queue: each subject's oldest open entry, marked where it comes to be, so that a claim reads as many rows
 * as it returns, however many wait behind them.
 */
export interface Heads {
  /** Marks those of the new entries that no older open entry of their subject comes before. */
  mark(transaction: Writer, entries: readonly { readonly sequence: number }[]): Promise<void>
  /** Marks the oldest open entry of a subject, as the one before it has been settled. */
  markNext(transaction: Writer, subject: string): Promise<void>
  /** Lets an entry that came back go before its juniors, unless one of them is being worked on. */
  giveWay(transaction: Writer, subject: string): Promise<void>
  /**
   * Marks heads that nobody saw come to be, and returns how many: with PostgreSQL an entry may be added while another
   * transaction settles the one before it, and neither sees what the other writes.
   */
  markOrphans(transaction: Writer): Promise<number>
  /** Holds for the older one where, by the same race, two entries of a subject were marked. */
  readonly isFirst: RawBuilder<boolean>
}

/** Creates what keeps the heads of a table marked. */
export function createHeads(table: 'inbox' | 'outbox'): Heads {
  /**
   * Holds for the oldest of its subject among those that the condition describes. PostgreSQL would turn a `not exists`
   * into a join with all of them, where it has no statistics yet; this it looks up in the index, row by row.
   */
  const isOldest = (condition: RawBuilder<unknown>): RawBuilder<boolean> =>
    sql<boolean>`${sql.ref(`${table}.sequence`)} = (
      select other.sequence from ${sql.table(table)} as other
      where other.subject = ${sql.ref(`${table}.subject`)} and ${condition}
      order by other.sequence limit 1
    )`
  const isOldestOpen = isOldest(sql`other.settled_at is null`)

  async function markNext(transaction: Writer, subject: string): Promise<void> {
    await transaction
      .updateTable(table)
      .set({ is_head: 1 })
      .where('sequence', '=', ({ selectFrom }) =>
        selectFrom(table)
          .select('sequence')
          .where('subject', '=', subject)
          .where('settled_at', 'is', null)
          .orderBy('sequence')
          .limit(1),
      )
      .execute()
  }

  return {
    isFirst: isOldest(sql`other.is_head <> 0`),
    async mark(transaction, entries) {
      if (entries.length === 0) return
      const sequences = entries.map(({ sequence }) => sequence)
      await transaction
        .updateTable(table)
        .set({ is_head: 1 })
        .where('sequence', 'in', sequences)
        .where(isOldestOpen)
        .execute()
    },
    markNext,
    async giveWay(transaction, subject) {
      await transaction
        .updateTable(table)
        .set({ is_head: 0 })
        .where('subject', '=', subject)
        .where('is_head', '<>', sql.lit(0))
        .where('status', '<>', 'working')
        .execute()
      const head = await transaction
        .selectFrom(table)
        .select('sequence')
        .where('subject', '=', subject)
        .where('is_head', '<>', sql.lit(0))
        .executeTakeFirst()
      if (head === undefined) await markNext(transaction, subject)
    },
    async markOrphans(transaction) {
      const { numUpdatedRows } = await transaction
        .updateTable(table)
        .set({ is_head: 1 })
        .where('settled_at', 'is', null)
        .where('is_head', '=', 0)
        .where(isOldestOpen)
        .where(
          sql<boolean>`not exists (
            select 1 from ${sql.table(table)} as other
            where other.subject = ${sql.ref(`${table}.subject`)} and other.is_head <> 0
          )`,
        )
        .executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    },
  }
}
