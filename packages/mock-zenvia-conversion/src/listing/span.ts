import { nonsense } from '../answers/refusals.ts'
import type { Refusal } from '../answers/refusals.ts'
import { DAY_MS } from '../durations.ts'
import { parseInstant } from './parse-instant.ts'

/** A part of time in milliseconds since 1970, both ends included; an open end is left out. */
export interface Span {
  readonly from?: number
  readonly until?: number
}

/** Two filters that belong together, as they came; with an alias, the newer name is given here. */
export interface DatePair {
  readonly names: readonly [after: string, before: string]
  readonly after: string | undefined
  readonly before: string | undefined
}

/** How far a span may reach, and from where. */
export interface SpanLimit {
  readonly now: number
  readonly days: number
}

/** Whether one of the two was given. */
export function hasDate({ after, before }: DatePair): boolean {
  return after !== undefined || before !== undefined
}

/**
 * Reads a span, and refuses one that is reversed or too long.
 * @param limit none where any length will do; with one, a single date is compared with now (the vendor says so)
 */
export function readSpan(pair: DatePair, limit: SpanLimit | undefined): Span | Refusal<400> {
  const from = pair.after === undefined ? undefined : parseInstant(pair.after)
  const until = pair.before === undefined ? undefined : parseInstant(pair.before)
  const span = {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
  if (from === undefined && until === undefined) return span
  const lengthMs = lengthOf(span, limit?.now)
  const isReversed = from !== undefined && lengthMs < 0
  if (isReversed) return nonsense(`${rangeName(pair)} is reversed`)
  const isTooLong = limit !== undefined && lengthMs > limit.days * DAY_MS
  return isTooLong ? nonsense(`${rangeName(pair)} is longer than ${limit.days} days`) : span
}

/** How long the span is; a single date reaches to now. Without a now it may reach anywhere. */
function lengthOf({ from, until }: Span, now: number | undefined): number {
  const start = from ?? until
  const end = from === undefined ? now : (until ?? now)
  return start === undefined || end === undefined ? 0 : end - start
}

function rangeName({ names, after, before }: DatePair): string {
  const [start, end] = names
  const shown = [
    after === undefined ? end : start,
    before === undefined || after === undefined ? 'now' : end,
  ]
  return `The range between ${shown.join(' and ')}`
}
