import type { Transaction } from 'kysely'
import type { SyncSettings } from '../app/settings.ts'
import type { WantLeadOptions } from '../conversica/want-lead.ts'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Schema } from '../database/schema.ts'
import type { StreamRun } from '../streams/run-stream.ts'
import type { Clients } from '../vendor/create-clients.ts'
import { type FetchedProspect, fetchProspect } from './fetch-prospect.ts'
import { readRevision } from './prospect-revision.ts'
import {
  markDeleted,
  type ProspectNews,
  storeProspects,
  type StoreProspectsOptions,
} from './store-prospects.ts'

/** A sweep that is under way; null between two. */
export type ProspectPosition = {
  readonly fromMs: number
  readonly endMs: number
  /** Everything up to here has been looked at. */
  readonly sweptMs: number
} | null

export interface PullProspectsOptions extends WantLeadOptions {
  readonly database: Database
  readonly clients: Pick<Clients, 'conversion' | 'conversionNow' | 'askConversionNow'>
  readonly settings: SyncSettings
}

/** Rows of one transaction: a notification that comes meanwhile waits for its end. */
const ROWS_PER_TRANSACTION = 500

/**
 * Looks at every prospect of the lookback, window by window: the vendor cannot be asked what has changed. It makes good
 * what notifications have missed, and finds out what was deleted, of which there is no notification at all.
 */
export async function pullProspects(
  run: StreamRun<ProspectPosition>,
  options: PullProspectsOptions,
): Promise<void> {
  let position = run.position ?? (await beginSweep(options))
  while (position !== null) {
    run.signal.throwIfAborted()
    position = await sweepWindow(run, position, options)
  }
}

async function beginSweep({ clients, settings }: PullProspectsOptions): Promise<ProspectPosition> {
  const nowMs = await clients.askConversionNow()
  const fromMs = nowMs - settings.prospectLookbackMs
  return { fromMs, endMs: nowMs, sweptMs: fromMs }
}

type Sweep = NonNullable<ProspectPosition>

async function sweepWindow(
  run: StreamRun<ProspectPosition>,
  sweep: Sweep,
  options: PullProspectsOptions,
): Promise<ProspectPosition> {
  const { database, settings } = options
  const window = {
    startMs: sweep.sweptMs,
    endMs: Math.min(sweep.sweptMs + settings.prospectWindowMs, sweep.endMs),
  }
  // Before the first request: what is written from here on may be newer than the answers.
  const revisionBefore = await readRevision(database.kysely)
  const storing = { ...options, revisionBefore }
  const seen = await readWindow(run, window, storing)
  const unseen = await findUnseen(database, window, seen)
  const fetched: FetchedProspect[] = []
  for (const id of unseen) fetched.push(await fetchProspect(options.clients, id, run.signal))

  const sweptMs = window.endMs
  const position = sweptMs < sweep.endMs ? { ...sweep, sweptMs } : null
  const share = (sweptMs - sweep.fromMs) / Math.max(1, sweep.endMs - sweep.fromMs)
  return run.commit({
    rows: seen.size + fetched.length,
    share,
    async store(transaction) {
      for (const one of fetched) await storeFetched(transaction, one, storing)
      return position === null ? { position, completeUntil: toInstant(sweep.endMs) } : { position }
    },
  })
}

interface SweepWindow {
  readonly startMs: number
  readonly endMs: number
}

/** Stores the prospects of a window as they come. Gives their ids. */
async function readWindow(
  run: StreamRun<ProspectPosition>,
  { startMs, endMs }: SweepWindow,
  options: PullProspectsOptions & StoreProspectsOptions,
): Promise<ReadonlySet<string>> {
  const { clients, settings, database } = options
  const seen = new Set<string>()
  let news: ProspectNews[] = []
  const store = async (): Promise<void> => {
    const some = news
    news = []
    await database.transact((transaction) => storeProspects(transaction, some, options))
  }
  const span = {
    createdAfter: new Date(startMs),
    createdBefore: new Date(endMs),
    limit: settings.pageSize,
  }
  for await (const prospect of clients.conversion.prospects.all(span, { signal: run.signal })) {
    seen.add(prospect.id)
    // Without `prefetch`, the last answer is the page that this row stands on.
    news.push({ prospect, knownAt: toInstant(clients.conversionNow()) })
    if (news.length >= ROWS_PER_TRANSACTION) await store()
  }
  await store()
  return seen
}

/** Prospects of the window that the list did not show: deleted, moved out of sight, or new since. */
async function findUnseen(
  database: Database,
  { startMs, endMs }: SweepWindow,
  seen: ReadonlySet<string>,
): Promise<readonly string[]> {
  const rows = await database.kysely
    .selectFrom('prospect')
    .select('id')
    .where('created_at', '>=', toInstant(startMs))
    .where('created_at', '<=', toInstant(endMs))
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id).filter((id) => !seen.has(id))
}

/** Stores the answer to a question for one prospect. Gives false where the prospect was written meanwhile. */
export async function storeFetched(
  transaction: Transaction<Schema>,
  { id, prospect, knownAt }: FetchedProspect,
  options: StoreProspectsOptions,
): Promise<boolean> {
  if (prospect === undefined) return markDeleted(transaction, { id, knownAt }, options)
  const passedOver = await storeProspects(transaction, [{ prospect, knownAt }], options)
  return passedOver.length === 0
}
