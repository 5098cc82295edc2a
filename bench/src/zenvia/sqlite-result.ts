/** The time that each took, in milliseconds; for a query asked many times, the median. */
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
  /** Over a year, by agent, asked for before any other report. */
  readonly firstReport: Pair
  /** CPU time until all interactions can be listed: ours from nothing, SQLite's to insert and to index what it is given. */
  readonly ready: Pair
}
