import type { Timing } from '@ensaio/zenvia-chat-client'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { InboxTable, QueueStatus, Schema } from '../database/schema.ts'
import { countByStatus } from './count-by-status.ts'
import { createHeads } from './heads.ts'
import { LostClaimError } from './lost-claim-error.ts'
import type { ClaimedEntry, NewEntry, Queue, Settlement } from './queue.ts'

export interface QueueOptions {
  readonly database: Database
  readonly table: 'inbox' | 'outbox'
  /** Only its clock is used. */
  readonly timing: Pick<Timing, 'now'>
}

type Writer = Transaction<Schema>

/** Entries stored by one statement, of eleven values each: SQLite takes 32,766 values. */
const ENTRIES_PER_STATEMENT = 1_000

/** Creates the queue on a table: on SQLite and on PostgreSQL the same, but for how two workers are kept apart. */
export function createQueue({ database, table, timing }: QueueOptions): Queue {
  const heads = createHeads(table)
  const instant = (fromNowMs = 0): string => toInstant(timing.now() + fromNowMs)

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
      await heads.mark(transaction, rows)
    }
    return added
  }

  async function claim(options: Parameters<Queue['claim']>[0]): Promise<readonly ClaimedEntry[]> {
    const claimed = await claimHeads(options)
    if (claimed.length > 0 || database.dialect === 'sqlite') return claimed
    return (await database.transact(heads.markOrphans)) > 0 ? claimHeads(options) : []
  }

  function claimHeads({
    limit,
    leaseMs,
  }: Parameters<Queue['claim']>[0]): Promise<readonly ClaimedEntry[]> {
    return database.transact(async (transaction) => {
      const due = transaction
        .selectFrom(table)
        .select(['sequence', 'status'])
        .where('is_head', '<>', sql.lit(0))
        .where('due_at', '<=', instant())
        .orderBy('due_at')
        .orderBy('sequence')
        .limit(limit)
      const found = await (
        database.dialect === 'postgres'
          ? // Passes over what another worker is claiming at this moment; on SQLite there is none, as only one can write.
            due.where(heads.isFirst).forUpdate().skipLocked()
          : due
      ).execute()
      if (found.length === 0) return []

      const before = new Map(found.map(({ sequence, status }) => [sequence, status]))
      const order = [...before.keys()]
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
        .where('sequence', 'in', order)
        .returningAll()
        .execute()
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
    if (!isOpen) await heads.markNext(transaction, entry.subject)
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
        .where('status', '=', sql.lit('dead'))
        .returning('subject')
        .execute()
      const subjects = [...new Set(rows.map(({ subject }) => subject))]
      for (const subject of subjects) await heads.giveWay(transaction, subject)
      return rows.length
    },
    purge: ({ doneBeforeMs, limit }) =>
      database.transact(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom(table)
          .where('sequence', 'in', ({ selectFrom }) =>
            selectFrom(table)
              .select('sequence')
              .where('status', '=', sql.lit('done'))
              .where('settled_at', '<', toInstant(doneBeforeMs))
              .orderBy('settled_at')
              .limit(limit),
          )
          .executeTakeFirstOrThrow()
        return Number(numDeletedRows)
      }),
    async nextDueAt() {
      const next = await database.kysely
        .selectFrom(table)
        .select('due_at')
        .where('is_head', '<>', sql.lit(0))
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst()
      return next === undefined ? undefined : Date.parse(next.due_at)
    },
    counts: () => countByStatus(database.kysely, table),
  }
}

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
