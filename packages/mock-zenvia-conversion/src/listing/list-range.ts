import type { OrderRange } from '@ensaio/mock-kit'
import { DAY_MS } from '../durations.ts'
import type { Refusal } from '../errors/error-replies.ts'
import { firstDigitsAt } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { hasDate, readSpan } from './date-range.ts'
import type { DatePair, Span } from './date-range.ts'

/** The longest range without a limit, and the window where nothing is said. The captures have 30: see the behaviour. */
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

/** Which part of a list is asked for. */
export interface ListPart {
  /** For the order `created`, newest first. */
  readonly range: OrderRange
  readonly limit: number
  /** One for each of the other pairs of dates. */
  readonly spans: readonly Span[]
}

/**
 * Reads which part is asked for. Without a limit it is at most 31 days long.
 * @param others further pairs of dates of the list, to which the same rules apply
 */
export function listPartOf(
  world: ZenviaConversionWorld,
  query: ListQuery,
  others: readonly DatePair[] = [],
): ListPart | Refusal<400> {
  const created = createdPairOf(query)
  const now = world.now()
  const limit = query.limit === undefined ? { now, days: WINDOW_DAYS } : undefined
  const spans: Span[] = []
  for (const pair of [created, ...others]) {
    const span = readSpan(pair, limit)
    if ('status' in span) return span
    spans.push(span)
  }
  const [span = {}, ...otherSpans] = spans
  const isBare = ![created, ...others].some(hasDate)
  const shown = limit === undefined ? span : windowed(span, isBare ? windowStart(world) : undefined)
  return { range: keyRange(query, shown), limit: query.limit ?? Infinity, spans: otherSpans }
}

/** Without a limit, what lies before a single end is shown only as far as a window reaches (assumed). */
function windowed(span: Span, start: number | undefined): Span {
  if (start !== undefined) return { from: start }
  const { from, until } = span
  return from === undefined && until !== undefined
    ? { from: until - WINDOW_DAYS * DAY_MS, until }
    : span
}

/** The span of creation, by the older names where the newer are left out. */
export function createdPairOf(query: ListQuery): DatePair {
  return {
    names: ['createdAfter', 'createdBefore'],
    after: query.createdAfter ?? query.start,
    before: query.createdBefore ?? query.end,
  }
}

/** Newest first, within the cursors and the span of creation. */
export function keyRange({ before, after }: ListQuery, { from, until }: Span): OrderRange {
  const lowest = largest(after, from === undefined ? undefined : firstDigitsAt(from))
  const highest = smallest(before, until === undefined ? undefined : firstDigitsAt(until + 1))
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
