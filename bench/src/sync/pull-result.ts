import type { Cost } from './cost.ts'

/** What the processes of the comparison are told. */
export interface PullTask {
  readonly chatUrl: string
  readonly databaseUrl: string
  readonly backfillMs: number
  /** Holds the addresses of the pages: the app writes it, its parts are done with what stands there. */
  readonly pagesFile: string
  /** A second database of the same schema, into which the bare rows are inserted. */
  readonly bareDatabaseUrl: string
}

/** What the app took for its pull. */
export interface PullResult extends Cost {
  readonly rows: number
  readonly pages: number
  /** The largest resident set of the process. */
  readonly peakMemoryBytes: number
}

/** What the bare parts took. */
export interface PartsResult {
  readonly download: Cost
  readonly insert: Cost
}
