// For tests only: time that stands still until there is nothing else to do.
import type { Timing } from './timing.ts'

interface Sleeper {
  readonly dueMs: number
  readonly wake: () => void
}

/** Turns of the event loop after which everything that need not wait has run. */
const TURNS_UNTIL_IDLE = 5

/** Timing whose clock jumps from one wake-up to the next. */
export interface VirtualTiming extends Timing {
  /** Awaits the work, and moves the clock on to the next wake-up whenever all of it sleeps. */
  run<Outcome>(work: Promise<Outcome>): Promise<Outcome>
}

/** Starts at 0, always draws the same number. */
export function createVirtualTiming({ random = 0.5 } = {}): VirtualTiming {
  const sleepers = new Set<Sleeper>()
  let nowMs = 0
  return {
    now: () => nowMs,
    random: () => random,
    sleep(delayMs, signal) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const sleeper = { dueMs: nowMs + delayMs, wake: resolve }
      sleepers.add(sleeper)
      signal.addEventListener('abort', () => {
        sleepers.delete(sleeper)
        resolve()
      })
      return promise
    },
    async run(work) {
      const state = { isDone: false }
      const done = () => {
        state.isDone = true
      }
      work.then(done, done)
      for (await untilIdle(); !state.isDone; await untilIdle()) {
        const [next] = [...sleepers].sort((left, right) => left.dueMs - right.dueMs)
        if (next === undefined) throw new Error('The work neither ends nor sleeps.')
        sleepers.delete(next)
        nowMs = Math.max(nowMs, next.dueMs)
        next.wake()
      }
      return work
    },
  }
}

async function untilIdle(): Promise<void> {
  for (let turn = 0; turn < TURNS_UNTIL_IDLE; turn += 1)
    await new Promise((resolve) => setImmediate(resolve))
}
