import type { Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import { DatabaseError } from '../database/database-error.ts'
import { describeFailure } from './describe-failure.ts'
import type { PullOutcome, Sync } from './sync.ts'

export interface RunOptions {
  readonly sync: Sync
  readonly timing: Timing
  readonly log: Logger
  /** The pause between two rounds of reading. */
  readonly everyMs: number
  /** The address of `sync.receive` from outside. */
  readonly receiverUrl: string
  /** Ends the run after the step at hand. */
  readonly signal: AbortSignal
  readonly onRound?: (outcome: PullOutcome) => void
}

/** The pause of a worker that has nothing to do: news waits no longer. */
const IDLE_MS = 250

/** Longer than a database takes to start again, or to fail over to another server. */
const OUTAGE_MS_MAX = 10 * 60_000
const OUTAGE_RETRY_MS = 5_000

/**
 * Reads, receives and works side by side until the signal.
 * @throws DatabaseError where the database has been away for too long
 */
export async function run(options: RunOptions): Promise<void> {
  const failed = new AbortController()
  const running = { ...options, signal: AbortSignal.any([options.signal, failed.signal]) }
  try {
    // Somebody has started the app: perhaps with the right credentials, now.
    await throughOutages(() => options.sync.resume(), running)
    await Promise.all([readForever(running), workForever(running)])
  } finally {
    failed.abort(new Error('The run has ended.'))
  }
}

/**
 * Takes a step, again and again while the database is away: a failure of a vendor is an outcome, so what is thrown comes
 * from there, or is a mistake of ours. Gives undefined where the signal has come first.
 */
async function throughOutages<Result>(
  step: () => Promise<Result>,
  { timing, log, signal }: Pick<RunOptions, 'timing' | 'log' | 'signal'>,
): Promise<Result | undefined> {
  const startedMs = timing.now()
  let failures = 0
  while (!signal.aborted) {
    try {
      const result = await step()
      if (failures > 0) log.info({ failures }, 'the database answers again')
      return result
    } catch (cause) {
      if (cause instanceof TypeError || cause instanceof RangeError) throw cause
      const error = describeFailure(cause)
      if (timing.now() - startedMs >= OUTAGE_MS_MAX)
        throw new DatabaseError(
          `Failed to use the database for ${OUTAGE_MS_MAX / 60_000} minutes: ${error}. Check that it runs, and start sync again; it continues where it was.`,
          { cause },
        )
      failures += 1
      log.error({ error, retryAfterMs: OUTAGE_RETRY_MS }, 'the database does not answer')
      await timing.sleep(OUTAGE_RETRY_MS, signal)
    }
  }
  return undefined
}

async function readForever(options: RunOptions): Promise<void> {
  const { sync, timing, signal, everyMs, onRound } = options
  let isSubscribed = false
  while (!signal.aborted) {
    isSubscribed ||= await subscribe(options)
    const outcome = await throughOutages(() => sync.pull({ signal }), options)
    if (outcome === undefined) return
    onRound?.(outcome)
    await timing.sleep(waitMsAfter(outcome, everyMs), signal)
  }
}

/** The wait for the next round: shorter after a failure, or longer where the vendor wants it so. */
function waitMsAfter(outcome: PullOutcome, everyMs: number): number {
  const waits = Object.values(outcome).flatMap((one) =>
    one.status === 'failed' ? [one.retryAfterMs] : [],
  )
  return waits.length === 0 ? everyMs : Math.max(...waits)
}

/** Subscribing can wait until the vendor answers: the sweep of the prospects misses nothing. */
async function subscribe({ sync, receiverUrl, log }: RunOptions): Promise<boolean> {
  try {
    await sync.subscribe(receiverUrl)
    return true
  } catch (error) {
    log.warn({ error: describeFailure(error) }, 'not subscribed to Zenvia Conversion yet')
    return false
  }
}

async function workForever(options: RunOptions): Promise<void> {
  const { sync, timing, log, signal } = options
  while (!signal.aborted) {
    const worked = await throughOutages(() => sync.work({ signal }), options)
    if (worked === undefined) return
    if (worked.inbox + worked.outbox > 0) log.debug(worked, 'worked')
    else await timing.sleep(IDLE_MS, signal)
  }
}
