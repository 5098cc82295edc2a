import { type Page, paginate, type PagingOptions, ParameterError } from '@ensaio/client-kit'
import { type Instant, toEpochMs } from '../query/instant.ts'
import { nextCursor } from './next-cursor.ts'
import { type RangePosition, windowBefore, windowFrom } from './range-window.ts'

/** A range of time, by the creation of the rows. */
export interface TimeRange {
  /** From this instant on. */
  readonly createdAfter: Instant
  /** Up to this instant. @default the moment at which reading begins */
  readonly createdBefore?: Instant
  /** Rows per request. The vendor advises multiples of 100 up to 1,000. @default 1_000 */
  readonly limit?: number
}

/** The query of one page. */
export interface RangePageQuery {
  readonly createdAfter: string
  readonly createdBefore: string
  readonly limit: number
  readonly before?: string
}

/** The source of a list's rows. */
export interface RangeSource<Row> {
  /** As it reads after "Failed to": `list the prospects`. */
  readonly purpose: string
  readonly read: (page: RangePageQuery, signal: AbortSignal) => Promise<readonly Row[]>
  readonly idOf: (row: Row) => string
  readonly createdOf: (row: Row) => string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The largest size that the vendor advises: few requests, and still responses of some megabytes. */
const LIMIT = 1_000

/**
 * Reads a list that comes newest first, row by row, none twice. The range is cut into windows that the vendor takes,
 * and each window is read page by page with the vendor's cursor. Nothing is sent before the first row is wanted.
 * @throws ParameterError immediately for a span or limit that is not valid
 */
export function paginateRange<Row>(
  span: TimeRange,
  source: RangeSource<Row>,
  options: PagingOptions = {},
): AsyncGenerator<Row, void, undefined> {
  const { purpose, idOf, now } = source
  const { limit = LIMIT } = span
  const createdAfterMs = toEpochMs(span.createdAfter, { purpose, parameter: 'createdAfter' })
  const createdBeforeMs =
    span.createdBefore === undefined
      ? undefined
      : toEpochMs(span.createdBefore, { purpose, parameter: 'createdBefore' })
  requirePageSize(purpose, limit)

  return (async function* walk() {
    // Only now: hours may pass between making an iterator and using it.
    const endMs = createdBeforeMs ?? now()
    if (endMs < createdAfterMs) return
    yield* paginate<Row, RangePosition>({
      ...options,
      first: windowFrom(createdAfterMs, endMs),
      keyOf: idOf,
      read: (place, signal) => readPage(place, { source, limit, createdAfterMs }, signal),
    })
  })()
}

interface Reading<Row> {
  readonly source: RangeSource<Row>
  readonly limit: number
  readonly createdAfterMs: number
}

/**
 * Skips windows without rows: an account that is younger than the range has many of them, and paging over nothing
 * but empty pages looks endless.
 */
async function readPage<Row>(
  first: RangePosition,
  { source, limit, createdAfterMs }: Reading<Row>,
  signal: AbortSignal,
): Promise<Page<Row, RangePosition>> {
  for (let place = first; ;) {
    const rows = await source.read(toPageQuery(place, limit), signal)
    const cursor = rows.length < limit ? undefined : nextCursor(rows, source)
    if (cursor !== undefined) return { rows, next: { ...place, cursor } }
    const next = windowBefore(place, createdAfterMs)
    if (rows.length > 0 || next === undefined) return { rows, next }
    place = next
  }
}

function toPageQuery({ startMs, endMs, cursor }: RangePosition, limit: number): RangePageQuery {
  return {
    createdAfter: new Date(startMs).toISOString(),
    createdBefore: new Date(endMs).toISOString(),
    limit,
    ...(cursor === undefined ? {} : { before: cursor }),
  }
}

/** The vendor's hard limit: more do not come, whatever is asked for, and a page would look like the last one. */
const LIMIT_MAX = 5_000

/** @throws ParameterError for a number of rows that the vendor does not send */
function requirePageSize(purpose: string, limit: number): void {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return
  throw new ParameterError({
    purpose,
    parameter: 'limit',
    problem: `has to be a whole number from 1 to ${LIMIT_MAX}, but is ${limit}`,
    advice: 'Leave it out for 1,000 rows per request.',
  })
}
