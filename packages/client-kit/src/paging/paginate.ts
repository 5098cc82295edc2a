import { untilAborted } from '../timing/timing.ts'
import { EndlessPagingError } from './endless-paging-error.ts'
import { createRecentKeys } from './recent-keys.ts'

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

/** A thousand million rows in pages of ten thousand; whoever comes here walks in circles. */
const PAGES_MAX = 100_000

/** Far more rows than come in at the front of a list while one page is read, at a few MB of keys. */
const RECENT_KEYS_MIN = 50_000

/** So many pages of nothing but known rows are no coincidence. With pages of one row, a few in a row may well be. */
const STALE_PAGES_MAX = 100

/**
 * Hands out the rows of a list that comes in pages, one by one and in order. Nothing is asked for before the first row
 * is wanted; a loop that is left early takes back the request that is on its way. An error ends the walk after the rows
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
export async function* paginate<Row, Place>(
  walk: Pagination<Row, Place>,
): AsyncGenerator<Row, void, undefined> {
  const left = new AbortController()
  const signal =
    walk.signal === undefined ? left.signal : AbortSignal.any([left.signal, walk.signal])
  const tally = createTally(walk)
  try {
    let coming = askFor(walk.first, walk, signal)
    for (;;) {
      const page = await arrived(coming)
      const rows = tally.take(page)
      const { next } = page
      const ahead = next !== undefined && walk.prefetch ? askFor(next, walk, signal) : undefined
      for (const row of rows) {
        signal.throwIfAborted()
        yield row
      }
      if (next === undefined) return
      tally.refuseCircles()
      coming = ahead ?? askFor(next, walk, signal)
    }
  } finally {
    left.abort()
  }
}

/** A page, or why there is none. A page that is asked for ahead may fail while nobody waits for it yet. */
type Arrival<Row, Place> =
  | { readonly kind: 'page'; readonly page: Page<Row, Place> }
  | { readonly kind: 'failure'; readonly error: unknown }

async function askFor<Row, Place>(
  place: Place,
  { read }: Pagination<Row, Place>,
  signal: AbortSignal,
): Promise<Arrival<Row, Place>> {
  try {
    signal.throwIfAborted()
    return { kind: 'page', page: await untilAborted(signal, read(place, signal)) }
  } catch (error) {
    return { kind: 'failure', error }
  }
}

async function arrived<Row, Place>(
  coming: Promise<Arrival<Row, Place>>,
): Promise<Page<Row, Place>> {
  const arrival = await coming
  if (arrival.kind === 'failure') throw arrival.error
  return arrival.page
}

/** Counts the pages, leaves out what was there before, and tells how far the walk has come. */
function createTally<Row, Place>({ keyOf, onPage, pagesMax = PAGES_MAX }: Pagination<Row, Place>) {
  const keys = createRecentKeys(RECENT_KEYS_MIN)
  let [pages, rows, repeatedRows, stalePages] = [0, 0, 0, 0]
  return {
    take(page: Page<Row, Place>): readonly Row[] {
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
    refuseCircles(): void {
      if (stalePages >= STALE_PAGES_MAX)
        throw new EndlessPagingError(pages, `the last ${stalePages} held nothing new`)
      if (pages >= pagesMax)
        throw new EndlessPagingError(pages, `no walk may be longer, and there is another page`)
    },
  }
}
