import type { Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import { describeFailure } from './describe-failure.ts'
import type { PullOutcome, Sync } from './sync.ts'

export interface RunOptions {
  readonly sync: Sync
  readonly timing: Timing
  readonly log: Logger
  /** How long after a round of reading the next one begins. */
  readonly everyMs: number
  /** Where `sync.receive` is reached from outside. */
  readonly receiverUrl: string
  /** Ends the run after the step at hand. */
  readonly signal: AbortSignal
  readonly onRound?: (outcome: PullOutcome) => void
}

/** How soon what came in is worked on where nothing else wakes the worker. */
const IDLE_MS = 250

/** Reads, receives and works side by side until the signal. */
export async function run(options: RunOptions): Promise<void> {
  // Somebody has started the app: perhaps with the right credentials, now.
  await options.sync.resume()
  await Promise.all([readForever(options), workForever(options)])
}

async function readForever(options: RunOptions): Promise<void> {
  const { sync, timing, signal, everyMs, onRound } = options
  let isSubscribed = false
  while (!signal.aborted) {
    isSubscribed ||= await subscribe(options)
    const outcome = await sync.pull({ signal })
    onRound?.(outcome)
    await timing.sleep(waitMsAfter(outcome, everyMs), signal)
  }
}

/** What failed is tried again sooner than the next round is due, or later where the vendor wants it so. */
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

async function workForever({ sync, timing, log, signal }: RunOptions): Promise<void> {
  while (!signal.aborted) {
    const { inbox, outbox } = await sync.work({ signal })
    if (inbox + outbox > 0) log.debug({ inbox, outbox }, 'worked')
    else await timing.sleep(IDLE_MS, signal)
  }
}
