import type { Cost } from './cost.ts'

/** The task of the processes that are compared. */
export interface PullTask {
  readonly chatUrl: string
  readonly databaseUrl: string
  readonly backfillMs: number
  /** Holds the addresses of the pages: the app writes it, its parts are done with what stands there. */
  readonly pagesFile: string
  /** A second database of the same schema, into which the bare rows are inserted. */
  readonly bareDatabaseUrl: string
}

/** The cost of the app's pull. */
export interface PullResult extends Cost {
  readonly rows: number
  readonly pages: number
  /** The largest resident set of the process. */
  readonly peakMemoryBytes: number
}

/** The cost of the bare parts. */
export interface PartsResult {
  readonly download: Cost
  readonly insert: Cost
}
