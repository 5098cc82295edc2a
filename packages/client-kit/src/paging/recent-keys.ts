/** Remembers which keys it has met, as long as they are not too many. */
export interface RecentKeys {
  /** Adds the key, and tells if it was new. */
  add(key: string): boolean
}

/** Remembers at least the last `countMin` keys and never more than twice as many. */
export function createRecentKeys(countMin: number): RecentKeys {
  let older = new Set<string>()
  let newer = new Set<string>()
  return {
    add(key) {
      if (newer.has(key) || older.has(key)) return false
      if (newer.size >= countMin) {
        older = newer
        newer = new Set()
      }
      newer.add(key)
      return true
    },
  }
}
