import { untilAborted } from '../timing/timing.ts'
import { EndlessPagingError } from './endless-paging-error.ts'
import { createRecentKeys } from './recent-keys.ts'

/** One page, and where the next one is. */
export interface Page<Row, Cursor> {
  readonly rows: readonly Row[]
  /** A page's number, a cursor, or whatever finds it; undefined after the last page. */
  readonly next: Cursor | undefined
}

/** The progress of paging, reported with each page before its first row is yielded. */
export interface PageProgress {
  /** Pages so far, this one included. */
  readonly pages: number
  /** Rows of this page that are yielded. */
  readonly rowsOnPage: number
  /** Rows so far, those of this page included. */
  readonly rows: number
  /** Rows so far that were left out, since they had been yielded before. */
  readonly repeatedRows: number
  readonly isLast: boolean
}

/** The caller's options of paging. */
export interface PagingOptions {
  /** Requests a page while the one before it is yielded; never more than one. @default false */
  readonly prefetch?: boolean
  /** Called with every page. An error that it throws ends the iteration. */
  readonly onPage?: (progress: PageProgress) => void
  /** Ends the iteration and the pending request; the iterator then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** A list that comes in pages. */
export interface Pagination<Row, Cursor> extends PagingOptions {
  readonly first: Cursor
  /** Reads one page. Should stop when the signal aborts: its result is no longer used. */
  readonly read: (cursor: Cursor, signal: AbortSignal) => Promise<Page<Row, Cursor>>
  /**
   * Returns the identity of a row. With it, a row that comes again is left out: where rows are added at the front
   * of a list while it is read, those at the end of one page come again on the next.
   */
  readonly keyOf?: (row: Row) => string
  /** The limit of pages. @default 100_000 */
  readonly pagesMax?: number
}

/** A thousand million rows in pages of ten thousand; beyond that, paging has become a loop. */
const PAGES_MAX = 100_000

/** Far more rows than come in at the front of a list while one page is read, at a few MB of keys. */
const RECENT_KEYS_MIN = 50_000

/** So many pages of nothing but known rows are not a coincidence. With pages of one row, a few in a row may be. */
const STALE_PAGES_MAX = 100

/**
 * Yields the rows of a list that comes in pages, one by one and in order. Nothing is requested before the first row
 * is wanted; a loop that is left early aborts the pending request. An error ends the iteration after the rows
 * of the pages before it.
 *
 * @example
 * ```ts
 * import { paginate } from '@ensaio/client-kit'
 *
 * const pages = [['a', 'b'], ['c']]
 * const read = async (page: number) => ({
 *   rows: pages[page] ?? [],
 *   next: page + 1 < pages.length ? page + 1 : undefined,
 * })
 * const rows: string[] = []
 * for await (const row of paginate({ first: 0, read })) rows.push(row)
 * ```
 */
export async function* paginate<Row, Cursor>(
  pagination: Pagination<Row, Cursor>,
): AsyncGenerator<Row, void, undefined> {
  const abandoned = new AbortController()
  const signal =
    pagination.signal === undefined
      ? abandoned.signal
      : AbortSignal.any([abandoned.signal, pagination.signal])
  const counter = createPageCounter(pagination)
  try {
    let pending = requestPage(pagination.first, pagination, signal)
    for (;;) {
      const page = await pageOf(pending)
      const rows = counter.take(page)
      const { next } = page
      const prefetched =
        next !== undefined && pagination.prefetch
          ? requestPage(next, pagination, signal)
          : undefined
      for (const row of rows) {
        signal.throwIfAborted()
        yield row
      }
      if (next === undefined) return
      counter.requireProgress()
      pending = prefetched ?? requestPage(next, pagination, signal)
    }
  } finally {
    abandoned.abort()
  }
}

/** A page, or the reason why there is none. A prefetched page may fail while nothing awaits it yet. */
type PageOutcome<Row, Cursor> =
  | { readonly kind: 'page'; readonly page: Page<Row, Cursor> }
  | { readonly kind: 'failure'; readonly error: unknown }

async function requestPage<Row, Cursor>(
  cursor: Cursor,
  { read }: Pagination<Row, Cursor>,
  signal: AbortSignal,
): Promise<PageOutcome<Row, Cursor>> {
  try {
    signal.throwIfAborted()
    return { kind: 'page', page: await untilAborted(signal, read(cursor, signal)) }
  } catch (error) {
    return { kind: 'failure', error }
  }
}

async function pageOf<Row, Cursor>(
  pending: Promise<PageOutcome<Row, Cursor>>,
): Promise<Page<Row, Cursor>> {
  const outcome = await pending
  if (outcome.kind === 'failure') throw outcome.error
  return outcome.page
}

/** Counts the pages, leaves out known rows, and reports the progress. */
function createPageCounter<Row, Cursor>({
  keyOf,
  onPage,
  pagesMax = PAGES_MAX,
}: Pagination<Row, Cursor>) {
  const keys = createRecentKeys(RECENT_KEYS_MIN)
  let [pages, rows, repeatedRows, stalePages] = [0, 0, 0, 0]
  return {
    take(page: Page<Row, Cursor>): readonly Row[] {
      const fresh =
        keyOf === undefined ? page.rows : page.rows.filter((row) => keys.add(keyOf(row)))
      pages += 1
      rows += fresh.length
      repeatedRows += page.rows.length - fresh.length
      stalePages = fresh.length === 0 ? stalePages + 1 : 0
      const isLast = page.next === undefined
      onPage?.({ pages, rowsOnPage: fresh.length, rows, repeatedRows, isLast })
      return fresh
    },
    requireProgress(): void {
      if (stalePages >= STALE_PAGES_MAX)
        throw new EndlessPagingError(pages, `the last ${stalePages} held nothing new`)
      if (pages >= pagesMax)
        throw new EndlessPagingError(pages, `that is the limit, and there is another page`)
    },
  }
}
