import type { OrderRange } from '@ensaio/mock-kit'
import { DAY_MS } from '../durations.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { idPrefixAt } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { hasDate, readDateRange } from './date-range.ts'
import type { DatePair, DateRange } from './date-range.ts'

/** The longest range without a limit, and the default window. Captured answers have 30 days: see the behaviour. */
const WINDOW_DAYS = 31
const CAPTURED_WINDOW_DAYS = 30

/** The filters that all long lists have. */
export interface ListQuery {
  readonly before?: string
  readonly after?: string
  readonly limit?: number
  readonly createdAfter?: string
  readonly start?: string
  readonly createdBefore?: string
  readonly end?: string
}

/** The bounds of a list: a range, a limit, and dates. */
export interface ListBounds {
  /** For the order `created`, newest first. */
  readonly range: OrderRange
  readonly limit: number
  /** The ranges of the further pairs of dates. */
  readonly dateRanges: readonly DateRange[]
}

/**
 * Reads the bounds of a list. Without a limit it covers 31 days at most.
 * @param others further pairs of dates, to which the same rules apply
 */
export function readListBounds(
  world: ZenviaConversionWorld,
  query: ListQuery,
  others: readonly DatePair[] = [],
): ListBounds | ErrorReply<400> {
  const created = createdPairOf(query)
  const now = world.now()
  const limit = query.limit === undefined ? { now, days: WINDOW_DAYS } : undefined
  const dateRanges: DateRange[] = []
  for (const pair of [created, ...others]) {
    const dates = readDateRange(pair, limit)
    if ('status' in dates) return dates
    dateRanges.push(dates)
  }
  const [dates = {}, ...otherDates] = dateRanges
  const isBare = ![created, ...others].some(hasDate)
  const shown =
    limit === undefined ? dates : windowed(dates, isBare ? windowStart(world) : undefined)
  return { range: idRange(query, shown), limit: query.limit ?? Infinity, dateRanges: otherDates }
}

/** Without a limit, a range with an end only begins a window before it (assumed). */
function windowed(dates: DateRange, start: number | undefined): DateRange {
  if (start !== undefined) return { from: start }
  const { from, until } = dates
  return from === undefined && until !== undefined
    ? { from: until - WINDOW_DAYS * DAY_MS, until }
    : dates
}

/** Returns the pair of creation dates, by the older names where the newer are left out. */
export function createdPairOf(query: ListQuery): DatePair {
  return {
    names: ['createdAfter', 'createdBefore'],
    after: query.createdAfter ?? query.start,
    before: query.createdBefore ?? query.end,
  }
}

/** Returns the range of ids, newest first, within the cursors and the creation dates. */
export function idRange({ before, after }: ListQuery, { from, until }: DateRange): OrderRange {
  const lowest = largest(after, from === undefined ? undefined : idPrefixAt(from))
  const highest = smallest(before, until === undefined ? undefined : idPrefixAt(until + 1))
  return {
    descending: true,
    ...(lowest !== undefined && { after: lowest }),
    ...(highest !== undefined && { before: highest }),
  }
}

function windowStart(world: ZenviaConversionWorld): number {
  const days = world.behaviour('windowOfThirtyDays') ? CAPTURED_WINDOW_DAYS : WINDOW_DAYS
  return world.now() - days * DAY_MS
}

function largest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one > other ? one : other
}

function smallest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
