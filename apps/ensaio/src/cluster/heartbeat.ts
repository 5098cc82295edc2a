// Keeps a node alive in the store, and knows until when that lasts by the clocks of this machine.
import type { Timers } from '@ensaio/mock-kit'

export interface Clocks {
  readonly timers: Timers
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds that never go back. */
  readonly stopwatchMs: () => number
}

export interface HeartbeatOptions extends Clocks {
  readonly ttlMs: number
  /** The instant before the node was added to the store. */
  readonly joinedAt: Instant
  /** Extends the life of the node by this time; false where it was given up. */
  readonly renew: (ttlMs: number) => Promise<boolean>
  readonly onLost: () => void
  /** Told of each renewal that the store did not answer. */
  readonly onFailure: (error: unknown) => void
}

export interface Heartbeat {
  /** True while the store cannot have given the node up. */
  isValid(): boolean
  /** The time for which that is so, unless it is renewed. */
  validForMs(): number
  /** See `Membership`. */
  whileBusy<Result>(work: () => Promise<Result>): Promise<Result>
  stop(): void
}

/** An instant by both clocks: the one that never goes back may stand while the machine sleeps, the other may be set. */
export interface Instant {
  readonly now: number
  readonly stopwatchMs: number
}

/** The renewals within a node's time to live: it survives three that fail. */
const BEATS = 4

/** A node that is about to be busy is given up after this many times its time to live. */
const BUSY_TIMES = 6

/** The pause before a renewal that failed is tried again. */
const RETRY_MS = 250

export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { timers, ttlMs, joinedAt, renew, onLost, onFailure } = options
  let renewed = { at: joinedAt, ttlMs }
  let last: Promise<unknown> = Promise.resolve()
  let busy = 0
  let isOver = false
  const stop = (): void => {
    isOver = true
    cancel()
  }
  /** Renews once, when the renewal before is done: a shorter time must not come behind a longer one. */
  const renewOnce = async (): Promise<void> => {
    // The store counts from a later instant: this one is the safe one.
    const sent = { at: readInstant(options), ttlMs: busy > 0 ? BUSY_TIMES * ttlMs : ttlMs }
    // The store may have taken in a shorter time although its answer does not come.
    if (validForMs() > sent.ttlMs) renewed = sent
    const isThere = await renew(sent.ttlMs)
    if (isOver) return
    renewed = sent
    if (isThere) return
    stop()
    onLost()
  }
  const renewInTurn = (): Promise<void> => {
    const renewing = last.then(renewOnce, renewOnce)
    last = renewing
    return renewing
  }
  const beat = async (): Promise<void> => {
    let waitMs = ttlMs / BEATS
    try {
      await renewInTurn()
    } catch (error) {
      waitMs = Math.min(waitMs, RETRY_MS)
      if (!isOver) onFailure(error)
    }
    if (!isOver) cancel = timers.after(waitMs, () => void beat())
  }
  let cancel = timers.after(ttlMs / BEATS, () => void beat())
  const validForMs = (): number =>
    isOver ? 0 : Math.max(0, renewed.ttlMs - passedMs(renewed.at, readInstant(options)))
  return {
    isValid: () => validForMs() > 0,
    validForMs,
    whileBusy: async (work) => {
      busy += 1
      try {
        if (validForMs() <= ttlMs) await renewInTurn()
        return await work()
      } finally {
        busy -= 1
        // At once for the usual time again: a node that is killed next should not be waited for longer.
        if (busy === 0 && !isOver) renewInTurn().catch(onFailure)
      }
    },
    stop,
  }
}

export function readInstant({ now, stopwatchMs }: Clocks): Instant {
  return { now: now(), stopwatchMs: stopwatchMs() }
}

function passedMs(from: Instant, to: Instant): number {
  return Math.max(to.now - from.now, to.stopwatchMs - from.stopwatchMs)
}
