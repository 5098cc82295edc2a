/** The timer never runs in the life of a process; it is only there. */
const NEVER_MS = 2 ** 31 - 1

/** Keeps the process alive until the work is done: timers alone, as of a store that is away, would let it end. */
export async function keepAlive<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => undefined, NEVER_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
