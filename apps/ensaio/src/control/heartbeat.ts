import type { Timers } from '@ensaio/mock-kit'

/** Below the idle limits of usual proxies. */
const HEARTBEAT_MS = 15_000

/** The signs of life that a follower may leave untaken: one that reads nothing for a minute has gone, or hangs. */
const UNTAKEN_MAX = 4

/** The signs of life of a stream. */
export interface Heartbeat {
  /** Returns whether one is to be sent now, which takes it. */
  take(): boolean
  /** Notes that the follower reads. */
  noteRead(): void
  stop(): void
}

export interface HeartbeatOptions {
  readonly timers: Timers
  readonly onBeat: () => void
  /** Called when the follower has read nothing for too long. */
  readonly onGone: () => void
}

export function startHeartbeat({ timers, onBeat, onGone }: HeartbeatOptions): Heartbeat {
  let isDue = false
  let untaken = 0
  const beat = (): void => {
    isDue = true
    untaken += 1
    if (untaken > UNTAKEN_MAX) {
      onGone()
      return
    }
    cancel = timers.after(HEARTBEAT_MS, beat)
    onBeat()
  }
  let cancel = timers.after(HEARTBEAT_MS, beat)
  return {
    take: () => {
      const wasDue = isDue
      isDue = false
      return wasDue
    },
    noteRead: () => {
      untaken = 0
    },
    stop: () => cancel(),
  }
}
