/** Frames that the browser drew while something went on. */
export interface Frames {
  readonly perSecond: number
  /** The longest wait for a frame, but for the worst one in a hundred. */
  readonly p99Ms: number
  /** CPU time of the page's main thread for a frame, of the 16.7 ms that there are. */
  readonly mainThreadMs: number
}

/** The page of the dashboard in a browser, and its cost for the server. */
export interface DashboardResult {
  /** Entries in the list while it was scrolled. */
  readonly entries: number
  readonly scrolling: Frames
  /** Entries that arrived in each second, and were all in the list at the end. */
  readonly arrivingPerSecond: number
  readonly arriving: Frames
  /** CPU time of the server for a request while it is followed, as a multiple of that without: a ratio for each round. */
  readonly costs: readonly number[]
}

/**
 * Sums up the instants at which frames were drawn.
 *
 * @param instants in milliseconds, two or more
 * @param mainThreadMs the CPU time of the page's main thread for all of them
 */
export function toFrames(instants: readonly number[], mainThreadMs: number): Frames {
  const waits = instants.slice(1).map((at, index) => at - (instants[index] ?? at))
  const sorted = waits.toSorted((one, other) => one - other)
  const total = (instants.at(-1) ?? 0) - (instants[0] ?? 0)
  return {
    perSecond: (waits.length * 1_000) / total,
    mainThreadMs: mainThreadMs / waits.length,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  }
}
