import type { Timing } from '@ensaio/zenvia-chat-client'
import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { InboxTable, QueueStatus, Schema } from '../database/schema.ts'
import { LostClaimError } from './lost-claim-error.ts'
import type { ClaimedEntry, NewEntry, Queue, QueueCounts, Settlement } from './queue.ts'

export interface QueueOptions {
  readonly database: Database
  readonly table: 'inbox' | 'outbox'
  /** Only its clock is used. */
  readonly timing: Pick<Timing, 'now'>
}

type Writer = Transaction<Schema>

/** Entries stored by one statement, of eleven values each: SQLite takes 32,766 values. */
const ENTRIES_PER_STATEMENT = 1_000

/**
 * Creates the queue on a table. Each subject has one head, its oldest open entry, and only heads are claimed. Heads are
 * marked where they come to be: when an entry is added, and when the one before it is settled. So a claim reads as many
 * rows as it returns, however many wait behind them.
 */
export function createQueue({ database, table, timing }: QueueOptions): Queue {
  const instant = (fromNowMs = 0): string => new Date(timing.now() + fromNowMs).toISOString()

  const isOlder = sql`other.sequence < ${sql.ref(`${table}.sequence`)}`
  const olderOpen = sql`other.settled_at is null and ${isOlder}`
  const olderHead = sql`other.is_head = 1 and ${isOlder}`

  async function add(transaction: Writer, entries: readonly NewEntry[]): Promise<number> {
    let added = 0
    for (let start = 0; start < entries.length; start += ENTRIES_PER_STATEMENT) {
      const rows = await transaction
        .insertInto(table)
        .values(
          entries
            .slice(start, start + ENTRIES_PER_STATEMENT)
            .map((entry) => toRow(entry, instant())),
        )
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('sequence')
        .execute()
      added += rows.length
      await markHeads(transaction, rows)
    }
    return added
  }

  async function claim(options: Parameters<Queue['claim']>[0]): Promise<readonly ClaimedEntry[]> {
    const claimed = await claimHeads(options)
    if (claimed.length > 0 || database.dialect === 'sqlite') return claimed
    return (await markOrphans()) > 0 ? claimHeads(options) : []
  }

  function claimHeads({
    limit,
    leaseMs,
  }: Parameters<Queue['claim']>[0]): Promise<readonly ClaimedEntry[]> {
    return database.transact(async (transaction) => {
      const due = transaction
        .selectFrom(table)
        .select(['sequence', 'status'])
        .where('is_head', '=', sql.lit(1))
        .where('due_at', '<=', instant())
        .where(without(olderHead))
        .orderBy('due_at')
        .orderBy('sequence')
        .limit(limit)
      // SQLite lets one transaction write at a time; PostgreSQL passes over what another worker is just claiming.
      const heads = await (
        database.dialect === 'postgres' ? due.forUpdate().skipLocked() : due
      ).execute()
      if (heads.length === 0) return []

      const before = new Map(heads.map(({ sequence, status }) => [sequence, status]))
      const leasedUntil = instant(leaseMs)
      const rows = await transaction
        .updateTable(table)
        .set(({ eb }) => ({
          status: 'working',
          attempts: eb('attempts', '+', 1),
          epoch: eb('epoch', '+', 1),
          due_at: leasedUntil,
          leased_until: leasedUntil,
        }))
        .where('sequence', 'in', [...before.keys()])
        .returningAll()
        .execute()
      const order = [...before.keys()]
      return rows
        .map((row) => toClaimed(row, before.get(row.sequence)))
        .toSorted((left, right) => order.indexOf(left.sequence) - order.indexOf(right.sequence))
    })
  }

  async function settle(
    transaction: Writer,
    entry: ClaimedEntry,
    settlement: Settlement,
  ): Promise<void> {
    const isOpen = settlement.status === 'pending' || settlement.status === 'unknown'
    const { numUpdatedRows } = await transaction
      .updateTable(table)
      .set({
        status: settlement.status,
        leased_until: null,
        error: settlement.status === 'done' ? null : settlement.error,
        ...(isOpen
          ? { due_at: instant(settlement.retryAfterMs) }
          : { settled_at: instant(), is_head: 0 as const }),
      })
      .where('sequence', '=', entry.sequence)
      .where('epoch', '=', entry.epoch)
      .where('status', '=', 'working')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw new LostClaimError(entry)
    if (!isOpen) await markNext(transaction, entry.subject)
  }

  /** Marks those of the entries that have no older open entry of their subject before them. */
  async function markHeads(
    transaction: Writer,
    entries: readonly { readonly sequence: number }[],
  ): Promise<void> {
    if (entries.length === 0) return
    await transaction
      .updateTable(table)
      .set({ is_head: 1 })
      .where(
        'sequence',
        'in',
        entries.map(({ sequence }) => sequence),
      )
      .where(without(olderOpen))
      .execute()
  }

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

  /** Lets an entry that came back go before its juniors, unless one of them is being worked on. */
  async function giveWay(transaction: Writer, subject: string): Promise<void> {
    await transaction
      .updateTable(table)
      .set({ is_head: 0 })
      .where('subject', '=', subject)
      .where('is_head', '=', sql.lit(1))
      .where('status', '<>', 'working')
      .execute()
    const head = await transaction
      .selectFrom(table)
      .select('sequence')
      .where('subject', '=', subject)
      .where('is_head', '=', sql.lit(1))
      .executeTakeFirst()
    if (head === undefined) await markNext(transaction, subject)
  }

  /**
   * Marks heads that nobody saw come to be: with PostgreSQL an entry may be added while another transaction settles the
   * one before it, and neither sees the other's row.
   */
  async function markOrphans(): Promise<number> {
    return database.transact(async (transaction) => {
      const { numUpdatedRows } = await transaction
        .updateTable(table)
        .set({ is_head: 1 })
        .where('settled_at', 'is', null)
        .where(without(olderOpen))
        .where(without(sql`other.is_head = 1`))
        .executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    })
  }

  /** Holds for an entry that no other of its subject, as the condition describes it, comes before. */
  function without(condition: RawBuilder<unknown>): RawBuilder<boolean> {
    return sql<boolean>`not exists (
      select 1 from ${sql.table(table)} as other
      where other.subject = ${sql.ref(`${table}.subject`)} and ${condition}
    )`
  }

  return {
    add,
    claim,
    settle,
    async retryDead(transaction) {
      const rows = await transaction
        .updateTable(table)
        // Nobody knows any more how its attempts ended.
        .set({ status: 'unknown', attempts: 0, due_at: instant(), settled_at: null })
        .where('status', '=', 'dead')
        .returning('subject')
        .execute()
      const subjects = [...new Set(rows.map(({ subject }) => subject))]
      for (const subject of subjects) await giveWay(transaction, subject)
      return rows.length
    },
    async nextDueAt() {
      const next = await database.kysely
        .selectFrom(table)
        .select('due_at')
        .where('is_head', '=', sql.lit(1))
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst()
      return next === undefined ? undefined : Date.parse(next.due_at)
    },
    async counts() {
      const rows = await database.kysely
        .selectFrom(table)
        .select(({ fn }) => ['status', fn.countAll<number>().as('entries')])
        .groupBy('status')
        .execute()
      return { ...NO_ENTRIES, ...Object.fromEntries(rows.map((row) => [row.status, row.entries])) }
    },
  }
}

const NO_ENTRIES: QueueCounts = { pending: 0, working: 0, unknown: 0, done: 0, dead: 0 }

function toRow({ key, kind, subject, payload }: NewEntry, now: string) {
  return {
    key,
    kind,
    subject,
    payload: JSON.stringify(payload),
    created_at: now,
    status: 'pending' as const,
    attempts: 0,
    due_at: now,
    epoch: 0,
    is_head: 0 as const,
  }
}

function toClaimed(row: Selectable<InboxTable>, before: QueueStatus | undefined): ClaimedEntry {
  const { sequence, key, kind, subject, payload, attempts, epoch } = row
  return {
    sequence,
    key,
    kind,
    subject,
    payload: JSON.parse(payload),
    attempts,
    epoch,
    isUncertain: before === 'working' || before === 'unknown',
  }
}
