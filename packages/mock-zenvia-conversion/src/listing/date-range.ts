import { DAY_MS } from '../durations.ts'
import { invalidValue } from '../errors/error-replies.ts'
import type { ErrorReply } from '../errors/error-replies.ts'

/** A range of dates in milliseconds since 1970, both ends included; an open end is left out. */
export interface DateRange {
  readonly from?: number
  readonly until?: number
}

/** Two filters that belong together, as they were sent; where a filter has an older name, the newer one is given here. */
export interface DatePair {
  readonly names: readonly [after: string, before: string]
  readonly after: string | undefined
  readonly before: string | undefined
}

/** The longest range, and the instant that a single date is compared with. */
export interface RangeLimit {
  readonly now: number
  readonly days: number
}

/** Returns true when one of the two was given. */
export function hasDate({ after, before }: DatePair): boolean {
  return after !== undefined || before !== undefined
}

/**
 * Reads a date range; refuses a reversed or a too long one.
 * @param limit without one any length will do; with one, a single date is compared with now (the vendor says so)
 */
export function readDateRange(
  pair: DatePair,
  limit: RangeLimit | undefined,
): DateRange | ErrorReply<400> {
  const from = pair.after === undefined ? undefined : parseInstant(pair.after)
  const until = pair.before === undefined ? undefined : parseInstant(pair.before)
  const dates = {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
  if (from === undefined && until === undefined) return dates
  const lengthMs = lengthOf(dates, limit?.now)
  const isReversed = from !== undefined && lengthMs < 0
  if (isReversed) return invalidValue(`${rangeName(pair)} is reversed`)
  const isTooLong = limit !== undefined && lengthMs > limit.days * DAY_MS
  return isTooLong ? invalidValue(`${rangeName(pair)} is longer than ${limit.days} days`) : dates
}

/** Returns the length of the range. A single date reaches to now; without a limit, it is not compared. */
function lengthOf({ from, until }: DateRange, now: number | undefined): number {
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

/** RFC 3339 as the contract allows it: lower case, a blank for the T, an offset without minutes, a leap second. */
const DATE_TIME = /^(?<day>\d{4}-\d\d-\d\d)[t\s](?<time>\d\d:\d\d:)(?<second>\d\d)(?<rest>.*)$/i

/** Parses a valid instant or day (its first moment in UTC) to milliseconds since 1970. */
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
