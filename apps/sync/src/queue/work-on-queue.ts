import type { Timing } from '@ensaio/zenvia-conversion-client'
import type { Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'
import type { CommandedService, ServiceGate } from '../streams/service-gate.ts'
import { countEntry, inSpan } from '../telemetry/telemetry.ts'
import { classifyFailure, type Failure } from './classify-failure.ts'
import { LostClaimError } from './lost-claim-error.ts'
import type { ClaimedEntry, Queue, Settlement } from './queue.ts'
import { defaultRetrySchedule, toRetryDelayMs } from './retry-schedule.ts'

/**
 * The change that an entry leads to in our database. It runs in the transaction that settles the entry, so that both are written or
 * neither. `again` asks for another try at once: what the work was based on has changed meanwhile.
 */
export type Effect = (transaction: Transaction<Schema>) => Promise<void | 'again'>

/** Does the work of an entry; calls to a service are made here, outside of any transaction. They are never cut short. */
export type EntryHandler = (entry: ClaimedEntry) => Promise<Effect>

export interface WorkOnQueueOptions {
  readonly database: Database
  readonly queue: Queue
  readonly handle: EntryHandler
  /** The service that the work of an entry calls. */
  readonly serviceOf: (entry: ClaimedEntry) => CommandedService
  readonly gate: ServiceGate
  readonly timing: Timing
  readonly log: Logger
  /**
   * Entries of one claim. One after another is worked on, and the last must still be ours: the lease has to hold for as
   * long as all their calls may take.
   */
  readonly claimMax: number
  readonly leaseMs: number
  /** Ends the work after the entry at hand. */
  readonly signal: AbortSignal
}

/** The wait of commands at a stopped service before they look again. `resume` wakes them sooner. */
const STOPPED_RETRY_MS = 15 * 60_000

/** Works on a queue until nothing is due. Gives how many entries were claimed. */
export async function workOnQueue(options: WorkOnQueueOptions): Promise<number> {
  const { queue, claimMax, leaseMs, signal } = options
  let worked = 0
  while (!signal.aborted) {
    const claimed = await queue.claim({ limit: claimMax, leaseMs })
    if (claimed.length === 0) return worked
    for (const entry of claimed) await workOnEntry(entry, options)
    worked += claimed.length
  }
  return worked
}

async function workOnEntry(entry: ClaimedEntry, options: WorkOnQueueOptions): Promise<void> {
  const { log } = options
  try {
    const settlement = await inSpan(`work ${entry.kind}`, { key: entry.key }, async (note) => {
      const result = await attempt(entry, options)
      note({ status: result.status })
      return result
    })
    countEntry(entry.kind, settlement.status)
    if (settlement.status !== 'done')
      log.warn({ ...describe(entry), ...settlement }, 'an entry was not carried out')
    else log.info(describe(entry), 'an entry was carried out')
  } catch (error) {
    if (!(error instanceof LostClaimError)) throw error
    log.warn({ ...describe(entry), error: error.message }, 'a claim was lost')
  }
}

function describe({ key, kind, subject, attempts }: ClaimedEntry) {
  return { key, kind, subject, attempts }
}

async function attempt(entry: ClaimedEntry, options: WorkOnQueueOptions): Promise<Settlement> {
  const { database, queue, handle, gate, serviceOf } = options
  const service = serviceOf(entry)
  const settleAs = async (settlement: Settlement): Promise<Settlement> => {
    await database.transact((transaction) => queue.settle(transaction, entry, settlement))
    return settlement
  }
  if (await gate.isStopped(service)) return settleAs(heldBack(entry, `${service} is stopped`))

  try {
    const effect = await handle(entry)
    return await applyEffect(entry, effect, options)
  } catch (error) {
    if (error instanceof LostClaimError) throw error
    // A mistake of ours in one entry holds up that entry alone.
    return settleAs(await toSettlement(entry, error, options))
  }
}

function applyEffect(
  entry: ClaimedEntry,
  effect: Effect,
  { database, queue }: WorkOnQueueOptions,
): Promise<Settlement> {
  return database.transact(async (transaction) => {
    const wish = await effect(transaction)
    const settlement: Settlement =
      wish === 'again'
        ? { status: 'pending', retryAfterMs: 0, error: 'changed meanwhile' }
        : { status: 'done' }
    await queue.settle(transaction, entry, settlement)
    return settlement
  })
}

async function toSettlement(
  entry: ClaimedEntry,
  error: unknown,
  { gate, serviceOf, timing }: WorkOnQueueOptions,
): Promise<Settlement> {
  const failure = classifyFailure(error, timing.now())
  if (failure.kind === 'unauthorized') {
    await gate.stop(serviceOf(entry), failure.reason, timing.now())
    return heldBack(entry, failure.reason)
  }
  if (failure.kind === 'refused') return { status: 'dead', error: failure.reason }
  return afterDelay(entry, failure, timing.random())
}

function afterDelay(
  { attempts, isUncertain }: ClaimedEntry,
  { reason, retryAfterMs, mayBeDone }: Extract<Failure, { kind: 'temporary' }>,
  random: number,
): Settlement {
  const delayMs = toRetryDelayMs(defaultRetrySchedule, { attempts, retryAfterMs, random })
  if (delayMs === undefined) return { status: 'dead', error: reason }
  // An attempt that may have been carried out stays so until it was looked up.
  const status = mayBeDone || isUncertain ? 'unknown' : 'pending'
  return { status, retryAfterMs: delayMs, error: reason }
}

function heldBack({ isUncertain }: ClaimedEntry, error: string): Settlement {
  return { status: isUncertain ? 'unknown' : 'pending', retryAfterMs: STOPPED_RETRY_MS, error }
}
