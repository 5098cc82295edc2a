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
  /** Has the node live on; false where it was given up. */
  readonly renew: () => Promise<boolean>
  readonly onLost: () => void
  /** Told of each renewal that the store did not answer. */
  readonly onFailure: (error: unknown) => void
}

export interface Heartbeat {
  /** True while the store cannot have given the node up. */
  isValid(): boolean
  /** The time for which that is so, unless it is renewed. */
  validForMs(): number
  stop(): void
}

/** An instant by both clocks: the one that never goes back may stand while the machine sleeps, the other may be set. */
export interface Instant {
  readonly now: number
  readonly stopwatchMs: number
}

/** The renewals within a node's time to live: it survives three that fail. */
const BEATS = 4

/** The pause before a renewal that failed is tried again. */
const RETRY_MS = 250

export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { timers, ttlMs, joinedAt, renew, onLost, onFailure } = options
  let renewedAt = joinedAt
  let isOver = false
  const stop = (): void => {
    isOver = true
    cancel()
  }
  const take = (isThere: boolean, sentAt: Instant): void => {
    renewedAt = sentAt
    if (isThere) return
    stop()
    onLost()
  }
  const beat = async (): Promise<void> => {
    // The store counts from a later instant: this one is the safe one.
    const sentAt = readInstant(options)
    let waitMs = ttlMs / BEATS
    try {
      const isThere = await renew()
      if (!isOver) take(isThere, sentAt)
    } catch (error) {
      waitMs = Math.min(waitMs, RETRY_MS)
      if (!isOver) onFailure(error)
    }
    if (!isOver) cancel = timers.after(waitMs, () => void beat())
  }
  let cancel = timers.after(ttlMs / BEATS, () => void beat())
  const validForMs = (): number =>
    isOver ? 0 : Math.max(0, ttlMs - passedMs(renewedAt, readInstant(options)))
  return {
    isValid: () => validForMs() > 0,
    validForMs,
    stop,
  }
}

export function readInstant({ now, stopwatchMs }: Clocks): Instant {
  return { now: now(), stopwatchMs: stopwatchMs() }
}

function passedMs(from: Instant, to: Instant): number {
  return Math.max(to.now - from.now, to.stopwatchMs - from.stopwatchMs)
}
