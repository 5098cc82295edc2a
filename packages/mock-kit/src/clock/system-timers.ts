import type { Timers } from './timers.ts'

/** The longest time that a Node timer can wait, in milliseconds; longer ones would go off at once. */
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

/** Resolves when the process has looked for requests, and answered those that can be answered at once. */
export const systemTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** The machine's time, in milliseconds since 1970. */
export const systemNow: () => number = Date.now

/** The machine's stopwatch, in milliseconds; it never goes back. */
export const systemStopwatchMs: () => number = performance.now.bind(performance)
