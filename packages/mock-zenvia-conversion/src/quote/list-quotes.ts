import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { readDateRange } from '../listing/date-range.ts'
import type { DatePair, DateRange } from '../listing/date-range.ts'
import { createdPairOf, idRange } from '../listing/list-range.ts'
import type { ListQuery } from '../listing/list-range.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { QuoteRecord } from './quote.ts'

/** The filters of both lists of quotes. */
interface QuoteQuery extends ListQuery {
  readonly status?: string
  readonly acceptedAfter?: string
  readonly acceptedBefore?: string
  readonly rejectedAfter?: string
  readonly rejectedBefore?: string
}

/** A quote with its prospect. */
export interface FoundQuote {
  readonly quote: QuoteRecord
  readonly prospect: ProspectRecord
}

/** The date ranges of a query for quotes. */
interface DateRanges {
  readonly created: DateRange
  readonly accepted: DateRange
  readonly rejected: DateRange
}

/** Returns the quotes of all prospects that the caller sees, newest first. There is no window (assumed). */
export function quotesOfAll(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: QuoteQuery,
): readonly FoundQuote[] | ErrorReply<400> {
  const dateRanges = readDateRanges(query)
  if ('status' in dateRanges) return dateRanges
  const { quotes, prospects } = world.data
  const groupIds = groupIdsBelow(world, caller.groupId)
  const found: FoundQuote[] = []
  for (const quote of quotes.sorted('created', idRange(query, dateRanges.created))) {
    if (query.limit !== undefined && found.length >= query.limit) break
    const prospect = isWanted(quote, query, dateRanges)
      ? prospects.get(quote.prospectId)
      : undefined
    if (prospect !== undefined && groupIds.has(prospect.group.id)) found.push({ quote, prospect })
  }
  return found
}

/** Returns the quotes of one prospect, oldest first. */
export function quotesOfOne(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  query: QuoteQuery,
): readonly FoundQuote[] | ErrorReply<400> {
  const dateRanges = readDateRanges(query)
  if ('status' in dateRanges) return dateRanges
  return world.data.quotes
    .by('prospect', prospect.id)
    .filter(
      (quote) =>
        isWithin(quote.createdAt, dateRanges.created) && isWanted(quote, query, dateRanges),
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((quote) => ({ quote, prospect }))
}

function readDateRanges(query: QuoteQuery): DateRanges | ErrorReply<400> {
  const created = readDateRange(createdPairOf(query), undefined)
  if ('status' in created) return created
  const accepted = readDateRange(pairOf(query, 'accepted'), undefined)
  if ('status' in accepted) return accepted
  const rejected = readDateRange(pairOf(query, 'rejected'), undefined)
  return 'status' in rejected ? rejected : { created, accepted, rejected }
}

function pairOf(query: QuoteQuery, event: 'accepted' | 'rejected'): DatePair {
  const [after, before] = [`${event}After`, `${event}Before`] as const
  return { names: [after, before], after: query[after], before: query[before] }
}

function isWanted(
  { status, acceptedAt, rejectedAt }: QuoteRecord,
  query: QuoteQuery,
  { accepted, rejected }: DateRanges,
): boolean {
  return (
    (query.status === undefined || status === query.status) &&
    isWithin(acceptedAt, accepted) &&
    isWithin(rejectedAt, rejected)
  )
}

/** Returns true when the instant lies within the range. Without an instant, only a range without ends matches. */
function isWithin(instant: number | undefined, { from, until }: DateRange): boolean {
  if (from === undefined && until === undefined) return true
  if (instant === undefined) return false
  return instant >= (from ?? -Infinity) && instant <= (until ?? Infinity)
}
