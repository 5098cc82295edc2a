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
