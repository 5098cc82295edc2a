import type { ReportRow } from '@ensaio/zenvia-chat-client'
import { type Kysely, type Transaction } from 'kysely'
import type { SyncSettings } from '../app/settings.ts'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Schema } from '../database/schema.ts'
import type { StreamRun } from '../streams/run-stream.ts'
import type { Clients } from '../vendor/create-clients.ts'
import { toReportSpans } from './report-span.ts'

/** The progress of reading the daily reports. */
export interface ReportPosition {
  readonly fromMs: number
  /** The oldest instant that was unfinished when the days were read last; undefined where they never were. */
  readonly unfinishedBeforeMs?: number
}

export interface PullReportsOptions {
  readonly database: Database
  readonly clients: Pick<Clients, 'chat' | 'askChatNow'>
  readonly settings: SyncSettings
}

/** Reads the report of each day that may have changed. Days are those of UTC. */
export async function pullReports(
  run: StreamRun<ReportPosition>,
  { database, clients, settings }: PullReportsOptions,
): Promise<void> {
  // Before anything is asked: what ends from here on was unfinished for this reading.
  const unfinishedMs = await findUnfinished(database.kysely)
  const nowMs = await clients.askChatNow()
  const { fromMs, unfinishedBeforeMs } = run.position ?? { fromMs: nowMs - settings.backfillMs }
  const { lookbackMs } = settings
  const spans = toReportSpans({ fromMs, nowMs, lookbackMs, unfinishedBeforeMs, unfinishedMs })
  for (const [index, { startMs, endMs }] of spans.entries()) {
    run.signal.throwIfAborted()
    const span = { from: new Date(startMs), to: new Date(endMs) }
    const { groups } = await clients.chat.reports.get(span, { signal: run.signal })
    const isLast = index === spans.length - 1
    await run.commit({
      rows: groups.length,
      share: (index + 1) / spans.length,
      async store(transaction) {
        await storeDays(transaction, groups)
        // Only when all are read: what is interrupted is read again.
        if (!isLast) return { position: run.position ?? { fromMs } }
        const position = { fromMs, unfinishedBeforeMs: unfinishedMs ?? nowMs }
        return { position, completeUntil: toInstant(nowMs) }
      },
    })
  }
}

async function findUnfinished(reader: Kysely<Schema>): Promise<number | undefined> {
  const { oldest } = await reader
    .selectFrom('interaction')
    .select(({ fn }) => fn.min('begun_at').as('oldest'))
    .where('is_finished', '=', 0)
    .executeTakeFirstOrThrow()
  return (oldest as string | null) === null ? undefined : Date.parse(oldest)
}

async function storeDays(
  transaction: Transaction<Schema>,
  days: readonly ReportRow[],
): Promise<void> {
  if (days.length === 0) return
  await transaction
    .insertInto('report_day')
    .values(
      days.map((row) => ({
        day: row.title,
        received: row.received,
        made: row.made,
        row: JSON.stringify(row),
      })),
    )
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet(({ ref }) => ({
        received: ref('excluded.received'),
        made: ref('excluded.made'),
        row: ref('excluded.row'),
      })),
    )
    .execute()
}
