import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { Refusal } from '../errors/error-replies.ts'
import { readSpan } from '../listing/date-range.ts'
import type { DatePair, Span } from '../listing/date-range.ts'
import { createdPairOf, keyRange } from '../listing/list-range.ts'
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

/** A quote and whose it is. */
export interface FoundQuote {
  readonly quote: QuoteRecord
  readonly prospect: ProspectRecord
}

/** The three spans of time that quotes are asked for by. */
interface Spans {
  readonly created: Span
  readonly accepted: Span
  readonly rejected: Span
}

/** Quotes of all prospects that the caller sees, newest first. No window applies (assumed). */
export function quotesOfAll(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: QuoteQuery,
): readonly FoundQuote[] | Refusal<400> {
  const spans = readSpans(query)
  if ('status' in spans) return spans
  const { quotes, prospects } = world.data
  const groupIds = groupIdsBelow(world, caller.groupId)
  const found: FoundQuote[] = []
  for (const quote of quotes.sorted('created', keyRange(query, spans.created))) {
    if (query.limit !== undefined && found.length >= query.limit) break
    const prospect = isWanted(quote, query, spans) ? prospects.get(quote.prospectId) : undefined
    if (prospect !== undefined && groupIds.has(prospect.group.id)) found.push({ quote, prospect })
  }
  return found
}

/** Quotes of one prospect, oldest first. */
export function quotesOfOne(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  query: QuoteQuery,
): readonly FoundQuote[] | Refusal<400> {
  const spans = readSpans(query)
  if ('status' in spans) return spans
  return world.data.quotes
    .by('prospect', prospect.id)
    .filter((quote) => isWithin(quote.createdAt, spans.created) && isWanted(quote, query, spans))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((quote) => ({ quote, prospect }))
}

function readSpans(query: QuoteQuery): Spans | Refusal<400> {
  const created = readSpan(createdPairOf(query), undefined)
  if ('status' in created) return created
  const accepted = readSpan(pairOf(query, 'accepted'), undefined)
  if ('status' in accepted) return accepted
  const rejected = readSpan(pairOf(query, 'rejected'), undefined)
  return 'status' in rejected ? rejected : { created, accepted, rejected }
}

function pairOf(query: QuoteQuery, event: 'accepted' | 'rejected'): DatePair {
  const [after, before] = [`${event}After`, `${event}Before`] as const
  return { names: [after, before], after: query[after], before: query[before] }
}

function isWanted(
  { status, acceptedAt, rejectedAt }: QuoteRecord,
  query: QuoteQuery,
  { accepted, rejected }: Spans,
): boolean {
  return (
    (query.status === undefined || status === query.status) &&
    isWithin(acceptedAt, accepted) &&
    isWithin(rejectedAt, rejected)
  )
}

/** What has no instant lies only within a span that is open at both ends. */
function isWithin(instant: number | undefined, { from, until }: Span): boolean {
  if (from === undefined && until === undefined) return true
  if (instant === undefined) return false
  return instant >= (from ?? -Infinity) && instant <= (until ?? Infinity)
}
