// The queries of the operations. The names are the vendor's; instants and booleans are the language's own.
import type { Operations } from '@ensaio/contracts/zenvia-chat'

/** The aim of a call whose query cannot be sent, as it reads after "Failed to". */
export const QUERY_PURPOSE = 'ask Zenvia Chat'

type WireQuery<Id extends keyof Operations> = NonNullable<Operations[Id]['parameters']['query']>

/** The parameters of `/history` and `/history/expanded` as they stand in the address. */
export type WireHistoryQuery = WireQuery<'getHistory'>
/** The parameters of `/reports` as they stand in the address. */
export type WireReportQuery = WireQuery<'getReports'>

/**
 * An instant: a Date, which stands for itself in any time zone, or a text local to the query's `timezone`, such as
 * `2026-03-01`, `2026-03-01 06:00` or `2026-03-01T06:00:00`. The vendor knows no parts of a second, so where a Date has
 * some the range grows outwards to the next whole second.
 */
export type Instant = Date | string

/** A range of time; both ends are included. */
export interface TimeRange {
  /** @default 30 days before the end */
  readonly from?: Instant
  /** A date alone is the midnight with which that day begins. @default now */
  readonly to?: Instant
  /** The time zone of texts in `from` and `to`, and of the days of a report, such as `-0300`. @default '+0000' */
  readonly timezone?: string
}

/** The filters of a report, and its grouping. */
export interface ReportQuery extends Omit<WireReportQuery, keyof TimeRange>, TimeRange {}

/** The filters of the history, and the page. */
export interface HistoryQuery
  extends Omit<WireHistoryQuery, keyof TimeRange | 'active'>, TimeRange {
  /** True for those that an agent began, false for those that a customer began. @default both */
  readonly active?: boolean
}

/** The filters of the unfinished interactions, and the page. */
export type OngoingQuery = WireQuery<'getOngoing'>
