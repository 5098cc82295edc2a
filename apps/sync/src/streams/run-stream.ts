import type { Timing } from '@ensaio/zenvia-chat-client'
import type { Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { PullProgress, StreamName, StreamOutcome } from '../app/sync.ts'
import type { Database } from '../database/database.ts'
import type { Instant, Schema } from '../database/schema.ts'
import { classifyFailure } from '../queue/classify-failure.ts'
import { defaultRetrySchedule, toRetryDelayMs } from '../queue/retry-schedule.ts'
import { countRows, inSpan } from '../telemetry/telemetry.ts'
import { acquireStream, LostStreamError, releaseStream, saveCheckpoint } from './stream-lease.ts'

/** The progress of a stream. */
export interface Checkpoint<Position> {
  readonly position: Position
  /** Up to when everything is here; left out where that has not changed. */
  readonly completeUntil?: Instant
}

/** One step of a stream: what was read is stored in one transaction with the checkpoint. */
export interface Step<Position> {
  /** The number of rows that this step has read. */
  readonly rows: number
  /** The part of the round that is done by now, from 0 to 1. */
  readonly share: number
  readonly store: (transaction: Transaction<Schema>) => Promise<Checkpoint<Position>>
}

/** A stream while somebody reads it. */
export interface StreamRun<Position> {
  /** The position at which the last round left off; undefined before the first. */
  readonly position: Position | undefined
  readonly signal: AbortSignal
  /** Takes a step, and gives the position that it has led to. */
  commit(step: Step<Position>): Promise<Position>
}

export interface StreamContext {
  readonly database: Database
  readonly timing: Timing
  readonly log: Logger
  readonly leaseMs: number
  readonly signal: AbortSignal
  /** The time of the vendor that the stream is read from. */
  readonly vendorNow: () => number
  readonly onProgress: (progress: PullProgress) => void
}

/** Reads a stream for one round, and returns the outcome, of a failure too. */
export async function runStream<Position>(
  name: StreamName,
  context: StreamContext,
  read: (run: StreamRun<Position>) => Promise<void>,
): Promise<StreamOutcome> {
  const { database, timing, log, leaseMs, signal, vendorNow } = context
  const lease = await acquireStream<Position>(database, name, { nowMs: timing.now(), leaseMs })
  if ('refused' in lease)
    return lease.refused === 'busy'
      ? { status: 'busy', rows: 0, freeAt: lease.freeAt }
      : { status: 'stopped', rows: 0, error: lease.reason }

  let rows = 0
  const { epoch } = lease

  async function commit({ store, share, ...step }: Step<Position>): Promise<Position> {
    const { position } = await database.transact(async (transaction) => {
      const checkpoint = await store(transaction)
      const term = { nowMs: timing.now(), vendorNowMs: vendorNow(), leaseMs }
      await saveCheckpoint(transaction, { name, epoch }, { ...checkpoint, ...term })
      return checkpoint
    })
    rows += step.rows
    countRows(name, step.rows)
    context.onProgress({ stream: name, rows, share })
    return position
  }

  try {
    await inSpan(`pull ${name}`, {}, () => read({ position: lease.position, signal, commit }))
    await releaseStream(database, lease)
    return { status: 'done', rows }
  } catch (error) {
    if (error instanceof LostStreamError) return { status: 'busy', rows: 0 }
    if (signal.aborted) {
      await releaseStream(database, lease)
      return { status: 'done', rows }
    }
    const outcome = toOutcome(error, rows, timing)
    await releaseStream(database, lease, outcome.status === 'stopped' ? outcome.error : undefined)
    log.warn({ stream: name, ...outcome }, 'a stream could not be read')
    return outcome
  }
}

function toOutcome(
  error: unknown,
  rows: number,
  { now, random }: Timing,
): Extract<StreamOutcome, { status: 'failed' | 'stopped' }> {
  const failure = classifyFailure(error, now())
  if (failure.kind === 'unauthorized') return { status: 'stopped', rows, error: failure.reason }
  const retryAfterMs = failure.kind === 'temporary' ? failure.retryAfterMs : undefined
  const situation = { attempts: 1, retryAfterMs, random: random() }
  return {
    status: 'failed',
    rows,
    error: failure.reason,
    retryAfterMs: toRetryDelayMs(defaultRetrySchedule, situation) ?? 0,
  }
}
