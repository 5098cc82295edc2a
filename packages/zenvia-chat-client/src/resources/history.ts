import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { HistoryQuery } from '../query/list-query.ts'
import { fixTimeRange, toWireHistoryQuery } from '../query/to-wire-query.ts'
import { createListing, type Listing } from './listing.ts'
import type { ExpandedRow, HistoryRow, Message } from './models.ts'

/**
 * The interactions that began in a time range, finished or not, newest first.
 *
 * `all` fixes the end of its range when it begins. It reads the machine's clock for that; against a sandbox whose clock
 * differs, name the range or pass that clock as `timing`. Where a filter by state, agent or department loses rows while
 * they are read, later rows move up and are passed over: filter by what does not change.
 */
export interface History extends Listing<HistoryQuery, HistoryRow> {
  /** The same interactions with counts, durations and the customer's data. */
  readonly expanded: Listing<HistoryQuery, ExpandedRow>
  /** The messages of an interaction, oldest first; none in a voice call. @param id its protocol number */
  messages(id: string, options?: CallOptions): Promise<readonly Message[]>
}

export function createHistory({ json }: Call<Operations>, now: () => number): History {
  const fixQuery = (query: HistoryQuery) => fixTimeRange(query, now())
  return {
    ...createListing<HistoryQuery, HistoryRow>({
      fixQuery,
      read: async (query, options) =>
        (await json('getHistory', { query: toWireHistoryQuery(query) }, options)).data,
    }),
    expanded: createListing<HistoryQuery, ExpandedRow>({
      fixQuery,
      read: async (query, options) =>
        (await json('getExpandedHistory', { query: toWireHistoryQuery(query) }, options)).data,
    }),
    messages: async (id, options) => (await json('getMessages', { path: { id } }, options)).data,
  }
}
