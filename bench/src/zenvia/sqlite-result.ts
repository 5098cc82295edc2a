/** The time that each took for one query, in milliseconds: medians of many. */
interface Pair {
  readonly oursMs: number
  readonly sqliteMs: number
}

/** The result of asking Zenvia Chat and SQLite the same. */
export interface SqliteResult {
  /** The number of interactions that both hold. */
  readonly rows: number
  /** Filtered by agent, state, type and 30 days. */
  readonly history: Pair
  /** Over 90 days, by agent. */
  readonly report: Pair
}
