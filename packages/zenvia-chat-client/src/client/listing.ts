import { type Page, type PagingOptions, paginate } from '@ensaio/client-kit'
import { requireSoundQuery } from '../query/require-sound-query.ts'

/** Options of one call. */
export interface CallOptions {
  /** Gives up the call, waits between attempts included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What the vendor hands out in pages. */
export interface Listing<Query extends PagedQuery, Row> {
  /**
   * Reads one page: the first hundred rows, unless `limit` and `page` say otherwise. A page with fewer rows than `limit`
   * is the last; a page after it is empty. Throws {@link ParameterError} for a `limit` above 10,000.
   */
  list(query?: Query, options?: CallOptions): Promise<readonly Row[]>
  /**
   * Walks over all pages, row by row; `limit` is their size, a thousand unless said otherwise. No row comes twice.
   * Nothing is sent before the first row is wanted. An error comes after the rows of the pages before it.
   */
  all(query?: Omit<Query, 'page'>, options?: PagingOptions): AsyncGenerator<Row, void, undefined>
}

/** How much, and from where on. */
export interface PagedQuery {
  readonly limit?: number
  readonly page?: number
}

/** How a listing is read. */
export interface ListingSource<Query extends PagedQuery, Row> {
  readonly read: (query: Query, signal: AbortSignal | undefined) => Promise<readonly Row[]>
  readonly keyOf: (row: Row) => string
  /** Makes a query that means the same on every page of a walk. */
  readonly pin: (query: Query) => Query
}

/** Few requests, and still answers of about a megabyte. */
const LIMIT_OF_WALKS = 1_000

export function createListing<Query extends PagedQuery, Row>(
  source: ListingSource<Query, Row>,
): Listing<Query, Row> {
  return {
    async list(query, { signal } = {}) {
      const asked = query ?? ({} as Query) // every parameter may be left out
      requireSoundQuery(asked)
      return source.read(asked, signal)
    },
    all(query, options = {}) {
      const { limit = LIMIT_OF_WALKS } = query ?? {}
      const asked = { ...query, limit } as Query & { readonly limit: number } // as above, but for the page
      requireSoundQuery(asked)
      return walk(asked, source, options)
    },
  }
}

async function* walk<Query extends PagedQuery, Row>(
  query: Query & { readonly limit: number },
  { read, keyOf, pin }: ListingSource<Query, Row>,
  options: PagingOptions,
): AsyncGenerator<Row, void, undefined> {
  // Not before the walk begins: between making an iterator and using it, hours may pass.
  const pinned = pin(query)
  yield* paginate<Row, number>({
    ...options,
    first: 1,
    keyOf,
    async read(page, signal): Promise<Page<Row, number>> {
      const rows = await read({ ...pinned, page }, signal)
      return { rows, next: rows.length < query.limit ? undefined : page + 1 }
    },
  })
}
