/** Measures for how long a sandbox gave no good answer to anybody. */
export interface Availability {
  /** Notes a good answer; of other sandboxes, none. */
  answered(sandbox: string): void
  /** Returns the longest gap of any sandbox since the last time that this was asked for, the present one included. */
  longestGapMs(): number
}

/** @param now a clock in milliseconds */
export function createAvailability(sandboxes: readonly string[], now: () => number): Availability {
  const last = new Map(sandboxes.map((name) => [name, now()]))
  let longest = 0
  const gapOf = (name: string): number => now() - (last.get(name) ?? now())
  return {
    answered(name) {
      if (!last.has(name)) return
      longest = Math.max(longest, gapOf(name))
      last.set(name, now())
    },
    longestGapMs() {
      const gap = Math.max(longest, ...sandboxes.map(gapOf))
      longest = 0
      return gap
    },
  }
}
