/** Time and chance, as the transport sees them. Tests hand in their own, so that they never wait. */
export interface Timing {
  /** Milliseconds since 1970, as `Date.now()` gives them. */
  now(): number
  /** A number from 0 up to, but not including, 1. */
  random(): number
  /** Resolves after this many milliseconds, or as soon as the signal aborts; never rejects. */
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
}

/** A moment after which something has taken too long. */
export interface Deadline {
  /** Aborts when the moment has come. */
  readonly signal: AbortSignal
  remainingMs(): number
  /** Lets go of the timer. Has to be called, or the timer keeps the process alive. */
  stop(): void
}

/** Starts a deadline that lies this many milliseconds ahead. */
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
    // Without a reason it would be an error, whose unused stack takes longer than everything else here.
    stop: () => stopped.abort('stopped'),
  }
}

/**
 * The work's outcome, or a rejection as soon as the signal aborts: work that does not listen to the signal cannot hold
 * up its caller. What such work comes to later is dropped.
 */
export async function untilAborted<Outcome>(
  signal: AbortSignal,
  work: Promise<Outcome>,
): Promise<Outcome> {
  const gaveUp = Promise.withResolvers<never>()
  const giveUp = () => gaveUp.reject(signal.reason)
  if (signal.aborted) giveUp()
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([work, gaveUp.promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
