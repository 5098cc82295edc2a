import type { Timers } from './timers.ts'

/** The longest time that a Node timer can wait, in milliseconds; longer ones would fire immediately. */
const TIMER_MS_MAX = 2 ** 31 - 1

/**
 * The machine's own timers. They do not keep the process alive.
 * A wait beyond 24 days goes off early; the caller looks at the clock again anyway.
 */
export const systemTimers: Timers = {
  after: (delayMs, run) => {
    const timer = setTimeout(run, Math.min(delayMs, TIMER_MS_MAX))
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Those who wait for their turn, the first one first. */
const waiting: (() => void)[] = []

const takeTurn = (): void => {
  waiting.shift()?.()
  if (waiting.length > 0) setImmediate(takeTurn)
}

/**
 * Resolves when the process has looked for requests, and answered those that can be answered immediately. Of many that wait for it, each
 * has a turn of its own: their slices together would keep requests waiting as long as one that never pauses.
 */
export const systemTurn = (): Promise<void> =>
  new Promise((resolve) => {
    // The first immediate after a request runs before the process looks again for others.
    if (waiting.push(resolve) === 1) setImmediate(() => setImmediate(takeTurn))
  })

/**
 * Resolves when the requests that came together have been handled, for all who ask meanwhile. It is for short work: fifty sandboxes that
 * write their logs in turns of their own cost twice as much.
 */
export const systemEndOfTurn = (): Promise<void> =>
  new Promise((resolve) => void setImmediate(resolve))

/** The machine's time, in milliseconds since 1970. */
export const systemNow: () => number = Date.now

/** The machine's stopwatch, in milliseconds; it never goes back. */
export const systemStopwatchMs: () => number = performance.now.bind(performance)
