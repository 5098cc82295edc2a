import type { Timers } from '../clock/timers.ts'
import type { LogError } from '../errors/log-error.ts'

export interface RetryOptions {
  readonly timers: Timers
  /** Writes to the log. @throws LogError where it still fails */
  readonly retry: () => void
  /** Called when the log begins to fail. */
  readonly onFailure: (error: LogError) => void
}

/** The interval at which a log that fails is tried again, in milliseconds of machine time. */
const RETRY_MS = 1_000

/** Tries a log again that fails, until it works. */
export function createRetries({ timers, retry, onFailure }: RetryOptions): {
  /** Called each time that the log fails. */
  readonly onFailure: (error: LogError) => void
} {
  let isFailing = false
  let isPlanned = false
  const run = (): void => {
    isPlanned = false
    try {
      retry()
      isFailing = false
    } catch {
      // It was told of, and is tried again.
    }
  }
  return {
    onFailure: (error: LogError): void => {
      if (!isFailing) onFailure(error)
      isFailing = true
      if (isPlanned) return
      isPlanned = true
      timers.after(RETRY_MS, run)
    },
  }
}
