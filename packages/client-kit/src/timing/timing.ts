/** Time and chance, as the transport sees them. Tests hand in their own, so that they never wait. */
export interface Timing {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number
  /** A number from 0 up to, but not including, 1. */
  random(): number
  /** Resolves after so many milliseconds, or as soon as the signal aborts; never rejects. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
}
