import type { Call, CallOptions, InputOf, PagingOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import { operations } from '../client/operations.ts'
import type { ListQueries, WireQuery } from '../query/list-query.ts'
import { toWireQuery } from '../query/to-wire-query.ts'
import { type TimeRange, type RangeSource, paginateRange } from '../paging/paginate-range.ts'
import type { Interaction, Prospect, Quote } from './models.ts'

/** The forms other than JSON in which lists can be had. */
export type TextFormat = 'csv' | 'text'

/** Lists over all prospects. */
export type ListingId = 'getInteractions' | 'getProspects' | 'getQuotes'

/** A time range and the filters of a list, without its cursors. */
export type RangeQuery<Query> = Omit<Query, keyof TimeRange | 'before' | 'after'> & TimeRange

/** A list over all prospects that the key sees, newest first. */
export interface Listing<Query, Row> {
  /**
   * Sends one request. Without a `limit`, the vendor returns all rows of the last 31 days, or of a range of at most 31
   * days; with it, no more than 5,000 rows.
   */
  list(query?: Query, options?: CallOptions): Promise<readonly Row[]>
  /**
   * Reads a time range of any length, row by row and none twice. The range is cut into windows that the vendor takes, and
   * those into pages. Nothing is sent before the first row is wanted; an error comes after the rows of the pages before
   * it. Throws ParameterError immediately for a range that is not valid; a reversed one is empty.
   *
   * @note Without `createdBefore` the range ends at the moment by the machine's clock at which reading begins. Against a
   * sandbox whose clock differs, name the end, or pass that clock to the client as `timing`.
   */
  all(range: RangeQuery<Query>, options?: PagingOptions): AsyncGenerator<Row, void, undefined>
  /** The same as `list`, as comma-separated values or as plain text. */
  listAsText(format: TextFormat, query?: Query, options?: CallOptions): Promise<string>
}

interface Rows {
  readonly getInteractions: Interaction
  readonly getProspects: Prospect
  readonly getQuotes: Quote
}

/** The operation of a list, and the time in its rows. */
export interface ListingSource<Id extends ListingId> {
  readonly id: Id
  readonly createdOf: (row: Rows[Id]) => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function createListing<Id extends ListingId>(
  { json, text }: Call<Operations>,
  { id, createdOf, now }: ListingSource<Id>,
): Listing<ListQueries[Id], Rows[Id]> {
  type Query = ListQueries[Id]
  // Each of the three takes a query and answers with its rows; a type parameter hides that from the compiler.
  const toInput = (query: object) => ({ query }) as unknown as InputOf<Operations[Id]>
  const read = (query: WireQuery<Id>, options?: CallOptions) =>
    json(id, toInput(query), options) as unknown as Promise<readonly Rows[Id][]>
  return {
    list: async (query = {} as Query, options) => read(toWireQuery(id, query), options),
    listAsText: async (format, query = {} as Query, options) =>
      text(id, toInput({ ...toWireQuery(id, query), format }), options),
    all: (range, options) => {
      const { createdAfter: _after, createdBefore: _before, limit: _limit, ...filters } = range
      // A query without its dates is a query.
      const fixed = toWireQuery(id, filters as unknown as Query)
      const source: RangeSource<Rows[Id]> = {
        purpose: operations[id].purpose,
        read: (page, signal) => read({ ...fixed, ...page }, { signal }),
        idOf: (row) => row.id,
        createdOf,
        now,
      }
      return paginateRange(range, source, options)
    },
  }
}
