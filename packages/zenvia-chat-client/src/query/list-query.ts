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
 * some the window grows to the next whole second outwards.
 */
export type Instant = Date | string

/** A span of time; both ends belong to it. */
export interface TimeRange {
  /** @default 30 days before the end */
  readonly from?: Instant
  /** A date alone is the midnight with which that day begins. @default now */
  readonly to?: Instant
  /** What texts in `from` and `to`, and the days of a report, are local to, such as `-0300`. @default '+0000' */
  readonly timezone?: string
}

/** What a report counts, and by what. */
export interface ReportQuery extends Omit<WireReportQuery, keyof TimeRange>, TimeRange {}

/** Which interactions of the history, and which page of them. */
export interface HistoryQuery
  extends Omit<WireHistoryQuery, keyof TimeRange | 'active'>, TimeRange {
  /** True for those that an agent began, false for those that a customer began. @default both */
  readonly active?: boolean
}

/** Which unfinished interactions, and which page of them. */
export type OngoingQuery = WireQuery<'getOngoing'>
