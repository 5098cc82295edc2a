import type { Transaction } from 'kysely'
import type { SyncSettings } from '../app/settings.ts'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Instant, Schema } from '../database/schema.ts'
import type { StreamRun } from '../streams/run-stream.ts'
import type { Clients } from '../vendor/create-clients.ts'
import { storeInteractions } from './store-interactions.ts'
import { type InteractionRow, toInteractionRow } from './to-interaction-row.ts'
import { countStored, findReopened, findUnsound, noteWindow } from './window-checks.ts'
import {
  addsUp,
  beginRound,
  type HistoryPosition,
  nextWindow,
  type Round,
  startPosition,
  type WindowReading,
} from './windows.ts'

export interface PullHistoryOptions {
  readonly database: Database
  readonly clients: Pick<Clients, 'chat' | 'askChatNow'>
  readonly settings: SyncSettings
  /** Does what follows from interactions, in the transaction that stores them. */
  readonly onStored: (
    transaction: Transaction<Schema>,
    rows: readonly InteractionRow[],
  ) => Promise<void>
}

/** Rows turned into ours at once: the texts of a whole page would outlive the quick collection of garbage. */
const ROWS_AT_ONCE = 100

/** A position in the midst of a window. */
type Reading = HistoryPosition & { readonly reading: WindowReading }

/**
 * Reads the history of Zenvia Chat window by window, in the order of time. Each page is one transaction, with the
 * checkpoint that says which page comes next.
 */
export async function pullHistory(
  run: StreamRun<HistoryPosition>,
  options: PullHistoryOptions,
): Promise<void> {
  let position = await openPosition(run.position, options)
  while (isReading(position)) {
    run.signal.throwIfAborted()
    position = await readPage(run, position, options)
  }
}

function isReading(position: HistoryPosition): position is Reading {
  return position.reading !== null
}

/** Goes on with the round that was interrupted, or begins a new one. */
async function openPosition(
  stored: HistoryPosition | undefined,
  { database, clients, settings }: PullHistoryOptions,
): Promise<HistoryPosition> {
  if (stored?.reading) return stored
  const nowMs = await clients.askChatNow()
  const position = stored ?? startPosition(nowMs, settings)
  const round = beginRound(position, nowMs, settings)
  const reading = await openWindow(database.kysely, round, { afterMs: position.fromMs, settings })
  return { ...position, reading }
}

async function openWindow(
  reader: Parameters<typeof findReopened>[0],
  round: Round,
  { afterMs, settings }: { readonly afterMs: number; readonly settings: SyncSettings },
): Promise<WindowReading | null> {
  const reopenedMs = await findReopened(reader, { afterMs, beforeMs: round.lookbackFromMs })
  const window = nextWindow(round, { afterMs, reopenedMs }, settings)
  return window === undefined ? null : { round, window, page: 1, rowsRead: 0, attempt: 1 }
}

async function readPage(
  run: StreamRun<HistoryPosition>,
  position: Reading,
  options: PullHistoryOptions,
): Promise<HistoryPosition> {
  const { clients, settings, onStored } = options
  const { window, page, rowsRead } = position.reading
  const answer = await clients.chat.history.expanded.list(
    { ...toSpan(window), limit: settings.pageSize, page },
    { signal: run.signal },
  )
  const reading = { ...position.reading, page: page + 1, rowsRead: rowsRead + answer.length }
  const next = { ...position, reading }
  await run.commit({
    rows: answer.length,
    share: shareOf(next),
    async store(transaction) {
      for (let start = 0; start < answer.length; start += ROWS_AT_ONCE) {
        const rows = answer.slice(start, start + ROWS_AT_ONCE).map(toInteractionRow)
        await storeInteractions(transaction, rows)
        await onStored(transaction, rows)
      }
      return { position: next }
    },
  })
  return answer.length < settings.pageSize ? closeWindow(run, next, options) : next
}

/** Counts at the end of a window: what does not add up is read again, a few times now and once in each later round. */
async function closeWindow(
  run: StreamRun<HistoryPosition>,
  position: Reading,
  { clients, settings }: PullHistoryOptions,
): Promise<HistoryPosition> {
  const { window, round, rowsRead, attempt } = position.reading
  const { total } = await clients.chat.reports.get(toSpan(window), { signal: run.signal })
  return run.commit({
    rows: 0,
    share: shareOf(position),
    async store(transaction) {
      const stored = await countStored(transaction, window)
      const count = { read: rowsRead, stored, reported: total.received + total.made }
      await noteWindow(transaction, window, { count, attempt })
      if (!addsUp(count) && attempt < settings.windowAttemptsMax) {
        const again = { ...position.reading, page: 1, rowsRead: 0, attempt: attempt + 1 }
        return { position: { ...position, reading: again } }
      }
      const readUntilMs = Math.max(position.readUntilMs, window.endMs)
      const reading = await openWindow(transaction, round, { afterMs: window.endMs, settings })
      const completeUntil = await findCompleteUntil(transaction, readUntilMs)
      return { position: { ...position, readUntilMs, reading }, completeUntil }
    },
  })
}

/** Up to when everything is here: what does not add up holds it back, although what comes behind is read. */
async function findCompleteUntil(
  transaction: Transaction<Schema>,
  readUntilMs: number,
): Promise<Instant> {
  const unsoundMs = await findUnsound(transaction, { afterMs: 0, beforeMs: readUntilMs })
  return toInstant(unsoundMs ?? readUntilMs)
}

function toSpan({ startMs, endMs }: WindowReading['window']) {
  return { from: new Date(startMs), to: new Date(endMs) }
}

function shareOf({ fromMs, reading: { round, window } }: Reading): number {
  return (window.endMs - fromMs) / Math.max(1, round.endMs - fromMs)
}
