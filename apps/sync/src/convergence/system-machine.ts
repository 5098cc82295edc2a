import type { Timing } from '@ensaio/zenvia-chat-client'
import type { Chance } from './chance.ts'

/** Timeouts are this long or longer, waits between attempts shorter. */
const TIMEOUT_MS_MIN = 10_000
/** The time that a request without an answer costs the run; a good answer takes a few milliseconds. */
const TIMEOUT_MS = 1_000

/** A machine whose clock is moved by the run, and whose waits end at once. */
export interface Machine extends Timing {
  /** Moves the clock to an instant, in milliseconds since 1970; never back. */
  moveTo(nowMs: number): void
}

export function createMachine(startMs: number, chance: Chance): Machine {
  let nowMs = startMs
  return {
    now: () => nowMs,
    random: () => chance.int(0, 999_999) / 1_000_000,
    moveTo: (ms) => {
      nowMs = Math.max(nowMs, ms)
    },
    sleep: (delayMs, signal) =>
      delayMs < TIMEOUT_MS_MIN ? skip(delayMs) : untilOver(TIMEOUT_MS, signal),
  }

  function skip(delayMs: number): Promise<void> {
    nowMs += delayMs
    return Promise.resolve()
  }
}

/** Resolves after this many milliseconds of real time, or as soon as the signal aborts. */
function untilOver(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, delayMs)
    signal.addEventListener('abort', done, { once: true })
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
