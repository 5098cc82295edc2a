// Chooses the days of the report to read again. All instants are milliseconds since 1970 by the vendor's clock.

const DAY_MS = 24 * 60 * 60 * 1_000
const SECOND_MS = 1_000

/** Days of one request. The answer has a row for each. */
const DAYS_PER_REQUEST = 31

/** The instants that decide which days may have changed. */
export interface ReportNeed {
  readonly fromMs: number
  readonly nowMs: number
  readonly lookbackMs: number
  /** The oldest instant that was unfinished when the days were read last; undefined before. */
  readonly unfinishedBeforeMs: number | undefined
  /** The oldest instant that is unfinished now. */
  readonly unfinishedMs: number | undefined
}

/** One request: whole days, the end being the last second of its last day. */
export interface ReportSpan {
  readonly startMs: number
  readonly endMs: number
}

/**
 * The days to read, in portions. A day's figures change as long as one of its interactions is unfinished, and once more
 * when it ends: hence what was unfinished the last time counts, too.
 */
export function toReportSpans(need: ReportNeed): readonly ReportSpan[] {
  const { fromMs, nowMs, lookbackMs, unfinishedBeforeMs, unfinishedMs } = need
  const oldestMs =
    unfinishedBeforeMs === undefined
      ? fromMs
      : Math.min(nowMs - lookbackMs, unfinishedBeforeMs, unfinishedMs ?? nowMs)
  const firstMs = startOfDay(Math.max(fromMs, oldestMs))
  const endMs = startOfDay(nowMs) + DAY_MS
  const spans: ReportSpan[] = []
  for (let startMs = firstMs; startMs < endMs; startMs += DAYS_PER_REQUEST * DAY_MS)
    spans.push({
      startMs,
      endMs: Math.min(startMs + DAYS_PER_REQUEST * DAY_MS, endMs) - SECOND_MS,
    })
  return spans
}

function startOfDay(instantMs: number): number {
  return Math.floor(instantMs / DAY_MS) * DAY_MS
}
