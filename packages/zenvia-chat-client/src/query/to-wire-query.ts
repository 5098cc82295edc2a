import { toLocalText } from './instant.ts'
import type {
  HistoryQuery,
  ReportQuery,
  TimeRange,
  WireHistoryQuery,
  WireReportQuery,
} from './list-query.ts'

const UTC = '+0000'

/** @throws ParameterError for a Date that cannot be written */
export function toWireHistoryQuery({ from, to, active, ...rest }: HistoryQuery): WireHistoryQuery {
  const flag =
    active === undefined ? {} : { active: active ? ('true' as const) : ('false' as const) }
  return { ...rest, ...flag, ...toWireRange({ ...rest, from, to }) }
}

/** @throws ParameterError for a Date that cannot be written */
export function toWireReportQuery({ from, to, ...rest }: ReportQuery): WireReportQuery {
  return { ...rest, ...toWireRange({ ...rest, from, to }) }
}

type LooseRange = { readonly [Key in keyof TimeRange]: TimeRange[Key] | undefined }

function toWireRange({ from, to, timezone = UTC }: LooseRange) {
  return {
    ...(from === undefined
      ? {}
      : { from: toLocalText({ parameter: 'from', instant: from, timezone }) }),
    ...(to === undefined ? {} : { to: toLocalText({ parameter: 'to', instant: to, timezone }) }),
  }
}

/** The vendor's default range. */
const RANGE_MS = 30 * 24 * 60 * 60 * 1_000

/**
 * Writes out the ends of the query's range: interactions that begin after this moment stay out of it, so that they shift
 * no pages. Where only the end is given, the start is left to the vendor, who counts it from that end.
 */
export function fixTimeRange<Query extends HistoryQuery>(query: Query, nowMs: number): Query {
  if (query.to !== undefined) return query
  const { from = new Date(nowMs - RANGE_MS) } = query
  return { ...query, from, to: new Date(nowMs) }
}
