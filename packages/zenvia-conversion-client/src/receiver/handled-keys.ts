/** Does work once for each key. */
export interface HandledKeys {
  /**
   * Does the work unless it has been done for this key; while it is being done, waits for its end. Work that fails is not
   * remembered, so that the next one with its key is a try of its own.
   * @returns whether the work was done just now
   */
  runOnce(key: string, work: () => Promise<void>): Promise<boolean>
}

/** Remembers the last this many keys. */
export function createHandledKeys(keysMax: number): HandledKeys {
  const handled = new Set<string>()
  const running = new Map<string, Promise<void>>()

  function remember(key: string): void {
    handled.add(key)
    // A set keeps its order: the first is the oldest.
    for (const oldest of handled) {
      if (handled.size <= keysMax) return
      handled.delete(oldest)
    }
  }

  return {
    async runOnce(key, work) {
      for (let other = running.get(key); other !== undefined; other = running.get(key))
        // Its own caller gets its outcome.
        await Promise.allSettled([other])
      if (handled.has(key)) return false
      const own = work()
      running.set(key, own)
      try {
        await own
        remember(key)
      } finally {
        running.delete(key)
      }
      return true
    },
  }
}
