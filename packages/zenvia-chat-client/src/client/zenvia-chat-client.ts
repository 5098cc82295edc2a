import type { HistoryQuery, OngoingQuery, ReportQuery } from '../query/queries.ts'
import type { CallOptions, Listing } from './listing.ts'
import type { ExpandedRow, HistoryRow, Message, OngoingRow, Report } from './rows.ts'

/**
 * Reads a Zenvia Chat account. Nothing is written, so every request that fails for now is sent again.
 *
 * Calls throw BadRequestError for a refused parameter, UnauthorizedError for the token, NotFoundError for an unknown
 * interaction, ParameterError for what is not even sent, and other ClientErrors for whatever else goes wrong.
 */
export interface ZenviaChatClient {
  readonly reports: {
    /** Counts interactions and averages their times, by day unless `data_type` says otherwise. */
    get(query?: ReportQuery, options?: CallOptions): Promise<Report>
  }
  /**
   * The interactions that began in a window, finished or not, newest first.
   *
   * A walk over them fixes the end of its window when it begins. It reads the machine's clock for that; against a
   * sandbox whose clock differs, name the window or pass that clock as `timing`. Where a filter by state, agent or
   * department loses rows while it is walked, later rows move up and are passed over: filter by what does not change.
   */
  readonly history: Listing<HistoryQuery, HistoryRow> & {
    /** The same interactions with counts, durations and the customer's data beside each. */
    readonly expanded: Listing<HistoryQuery, ExpandedRow>
    /** What was said in an interaction, oldest first; nothing in a voice call. @param id its protocol number */
    messages(id: string, options?: CallOptions): Promise<readonly Message[]>
  }
  /**
   * The interactions that are not finished, newest first. They come and go while they are walked: none comes twice, but
   * those that move up by one page as others end are passed over. Where that matters, ask for one page of 10,000.
   */
  readonly ongoing: Listing<OngoingQuery, OngoingRow>
}
