/** One page, and where the next one is. */
export interface Page<Row, Place> {
  readonly rows: readonly Row[]
  /** A page's number, a cursor, or whatever finds it; undefined after the last page. */
  readonly next: Place | undefined
}

/** How far a walk has come, told with each page before its first row is handed out. */
export interface PageProgress {
  /** Pages so far, this one included. */
  readonly pages: number
  /** Rows of this page that are handed out. */
  readonly rowsOnPage: number
  /** Rows so far, those of this page included. */
  readonly rows: number
  /** Rows so far that were left out, since they had been handed out before. */
  readonly repeatedRows: number
  readonly isLast: boolean
}

/** What a caller may say about a walk. */
export interface PagingOptions {
  /** Asks for a page while the one before it is handed out; never for more than one. @default false */
  readonly prefetch?: boolean
  /** Is told of every page. What it throws ends the walk. */
  readonly onPage?: (progress: PageProgress) => void
  /** Ends the walk, and the request that is on its way; the iterator then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** A list that comes in pages. */
export interface Pagination<Row, Place> extends PagingOptions {
  readonly first: Place
  /** Reads one page. Should give up when the signal aborts; nobody waits for it any more. */
  readonly read: (place: Place, signal: AbortSignal) => Promise<Page<Row, Place>>
  /**
   * What makes a row the same as another. With it, a row that comes again is left out: where rows are added at the front
   * of a list while it is walked, those at the end of one page come again on the next.
   */
  readonly keyOf?: (row: Row) => string
  /** Where to give up. @default 100_000 */
  readonly pagesMax?: number
}
