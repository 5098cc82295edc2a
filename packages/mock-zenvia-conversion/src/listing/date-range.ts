import { DAY_MS } from '../durations.ts'
import { nonsense } from '../errors/error-replies.ts'
import type { Refusal } from '../errors/error-replies.ts'

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

/** RFC 3339 as the contract admits it: lower case, a blank for the T, an offset without minutes, a leap second. */
const DATE_TIME = /^(?<day>\d{4}-\d\d-\d\d)[t\s](?<time>\d\d:\d\d:)(?<second>\d\d)(?<rest>.*)$/i

/** Reads a valid instant or day (its first moment in UTC), in milliseconds since 1970. */
export function parseInstant(text: string): number {
  const { day, time, second, rest } = DATE_TIME.exec(text)?.groups ?? {}
  if (day === undefined || rest === undefined) return Date.parse(text)
  const [fraction = '', offset = ''] = splitOffset(rest.toUpperCase())
  return Date.parse(`${day}T${time}${second === '60' ? '59' : second}${fraction}${offset}`)
}

function splitOffset(rest: string): readonly string[] {
  const at = rest.search(/[Z+-]/)
  if (at < 0) return [rest, 'Z']
  const digits = rest.slice(at).replaceAll(/[^\d]/g, '')
  if (digits === '') return [rest.slice(0, at), 'Z']
  const offset = `${rest[at] ?? '+'}${digits.slice(0, 2)}:${digits.slice(2).padEnd(2, '0')}`
  return [rest.slice(0, at), offset]
}
