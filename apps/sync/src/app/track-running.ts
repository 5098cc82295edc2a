/** The calls that are running, so that their end can be waited for. */
export interface Running {
  /** Counts the work as running until it ends. */
  add<Outcome>(work: Promise<Outcome>): Promise<Outcome>
  /** A signal that aborts with the given one, or when all shall end. */
  until(signal: AbortSignal | undefined): AbortSignal
  /** Asks everything to end, and waits for it. */
  end(): Promise<void>
}

export function trackRunning(): Running {
  const ending = new AbortController()
  const running = new Set<Promise<unknown>>()
  return {
    async add(work) {
      running.add(work)
      try {
        return await work
      } finally {
        running.delete(work)
      }
    },
    until: (signal) =>
      signal === undefined ? ending.signal : AbortSignal.any([ending.signal, signal]),
    async end() {
      ending.abort(new Error('The sync ends.'))
      await Promise.allSettled(running)
    },
  }
}
