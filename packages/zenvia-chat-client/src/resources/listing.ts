import { type CallOptions, type Page, paginate, type PagingOptions } from '@ensaio/client-kit'
import { requireQuery } from '../query/require-query.ts'

/** A list that the vendor sends in pages. */
export interface Listing<Query extends PageQuery, Row> {
  /**
   * Reads one page: the first hundred rows, unless `limit` and `page` say otherwise. A page with fewer rows than `limit`
   * is the last; a page after it is empty. Throws {@link ParameterError} for a `limit` above 10,000.
   */
  list(query?: Query, options?: CallOptions): Promise<readonly Row[]>
  /**
   * Reads all pages, row by row; `limit` is their size, a thousand unless said otherwise. No row comes twice. Nothing is
   * sent before the first row is wanted. An error comes after the rows of the pages before it.
   */
  all(query?: Omit<Query, 'page'>, options?: PagingOptions): AsyncGenerator<Row, void, undefined>
}

/** The size of a page, and its number from 1. */
export interface PageQuery {
  readonly limit?: number
  readonly page?: number
}

/** The source of a listing's rows. */
export interface ListingSource<Query extends PageQuery, Row> {
  readonly read: (query: Query, options?: CallOptions) => Promise<readonly Row[]>
  /** Makes a query that means the same on every page. @default every query does */
  readonly fixQuery?: (query: Query) => Query
}

/** Few requests, and still responses of about a megabyte. */
const PAGE_SIZE = 1_000

export function createListing<Query extends PageQuery, Row extends { readonly id: string }>(
  source: ListingSource<Query, Row>,
): Listing<Query, Row> {
  return {
    // Every parameter may be left out.
    async list(query = {} as Query, options) {
      requireQuery(query)
      return source.read(query, options)
    },
    all(query, options = {}) {
      const { limit = PAGE_SIZE } = query ?? {}
      const sized = { ...query, limit } as SizedQuery<Query> // as above, but for the page
      requireQuery(sized)
      return readAll(sized, source, options)
    },
  }
}

type SizedQuery<Query> = Query & { readonly limit: number }

async function* readAll<Query extends PageQuery, Row extends { readonly id: string }>(
  query: SizedQuery<Query>,
  { read, fixQuery = (same) => same }: ListingSource<Query, Row>,
  options: PagingOptions,
): AsyncGenerator<Row, void, undefined> {
  // Only now: hours may pass between making an iterator and using it.
  const fixed = fixQuery(query)
  yield* paginate<Row, number>({
    ...options,
    first: 1,
    keyOf: ({ id }) => id,
    async read(page, signal): Promise<Page<Row, number>> {
      const rows = await read({ ...fixed, page }, { signal })
      return { rows, next: rows.length < query.limit ? undefined : page + 1 }
    },
  })
}
