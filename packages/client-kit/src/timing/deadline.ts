import type { Timing } from './timing.ts'

/** A moment after which something has taken too long. */
export interface Deadline {
  /** Aborts when the moment has come. */
  readonly signal: AbortSignal
  remainingMs(): number
  /** Lets go of the timer. Has to be called, or the timer keeps the process alive. */
  stop(): void
}

/** Starts a deadline that lies so many milliseconds ahead. */
export function startDeadline(timing: Timing, delayMs: number): Deadline {
  const endsAtMs = timing.now() + delayMs
  const reached = new AbortController()
  const stopped = new AbortController()
  void timing.sleep(delayMs, stopped.signal).then(() => {
    if (!stopped.signal.aborted) reached.abort()
  })
  return {
    signal: reached.signal,
    remainingMs: () => endsAtMs - timing.now(),
    stop: () => stopped.abort(),
  }
}
