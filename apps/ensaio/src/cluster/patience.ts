// What is done while the store is away: calls are tried again for a moment, and one line tells of it, not hundreds.
import type { Clocks } from './heartbeat.ts'
import { StoreError } from './store-error.ts'

/** A call is tried again for so long, and then its caller is told. */
const PATIENCE_MS = 2_000

/** The pause before a call is tried again. */
const RETRY_MS = 100

/** Makes a call, and makes it again while the store is away, until the patience is over. */
export type Patiently = <Result>(call: () => Promise<Result>) => Promise<Result>

export function createPatience({ timers, stopwatchMs }: Clocks): Patiently {
  const pause = () => new Promise<void>((resolve) => void timers.after(RETRY_MS, resolve))
  return async (call) => {
    const end = stopwatchMs() + PATIENCE_MS
    for (;;) {
      try {
        return await call()
      } catch (error) {
        if (!(error instanceof StoreError) || !error.isPassing || stopwatchMs() >= end) throw error
        await pause()
      }
    }
  }
}

export interface Outage {
  /** Warns of the first failure since the store worked last. */
  readonly report: (error: unknown) => void
  /** Notes that the store works, and passes its answer on. */
  readonly over: <Answer>(answer: Answer) => Answer
}

export function createOutage(warn: (text: string) => void): Outage {
  let isAway = false
  return {
    report: (error) => {
      if (!isAway) warn(error instanceof Error ? error.message : String(error))
      isAway = true
    },
    over: (answer) => {
      if (isAway) warn('The store of the cluster works again.')
      isAway = false
      return answer
    },
  }
}
