// Retries calls for a moment while the store is away, and reports that in one line, not in hundreds.
import { delay } from './delays.ts'
import type { Clocks } from './heartbeat.ts'
import { StoreError } from './store-error.ts'

/** The longest time that a call may take with all its attempts, in milliseconds; after that its caller gets the error. */
const PATIENCE_MS = 2_000

/** The pause before a call is tried again. */
const RETRY_MS = 100

/** Makes a call, and makes it again while the store is away, until the patience is over. */
export type Patiently = <Result>(call: () => Promise<Result>) => Promise<Result>

export function createPatience({
  timers,
  stopwatchMs,
}: Pick<Clocks, 'timers' | 'stopwatchMs'>): Patiently {
  return async (call) => {
    const end = stopwatchMs() + PATIENCE_MS
    let failure = new StoreError('reach the store', SILENCE, { isPassing: true })
    const attempts = async () => {
      for (;;) {
        try {
          return await call()
        } catch (error) {
          if (!(error instanceof StoreError) || !error.isPassing || stopwatchMs() >= end)
            throw error
          failure = error
          await delay(timers, RETRY_MS)
        }
      }
    }
    let cancel: (() => void) | undefined
    const tooLong = new Promise<never>((_, reject) => {
      cancel = timers.after(PATIENCE_MS, () => reject(failure))
    })
    return Promise.race([attempts(), tooLong]).finally(() => cancel?.())
  }
}

const SILENCE = `it did not answer within ${PATIENCE_MS / 1_000} seconds. See whether it is up, and retry.`

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
