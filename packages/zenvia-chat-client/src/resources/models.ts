import type { Schemas } from '@ensaio/contracts/zenvia-chat'

/** One interaction of the history. */
export type HistoryRow = Schemas['HistoryRecord']

/** One interaction of the history with all its variables. */
export type ExpandedRow = Schemas['ExpandedRecord']

/** One interaction that is not finished. */
export type OngoingRow = Schemas['OngoingRecord']

/** One message of an interaction. The vendor documents none; its form is assumed and not checked. */
export type Message = Schemas['Message']

/** The counts and averages of a group of interactions. */
export type ReportRow = Schemas['ReportRow']

/** A report, told apart into its groups and their total, which the vendor sends as one more group in the last place. */
export interface Report {
  /** By day in order, an empty day too; by anything else only groups that count something. */
  readonly groups: readonly ReportRow[]
  /** Not always the sum: an interaction may have several tags, and averages do not add up. */
  readonly total: ReportRow
}
