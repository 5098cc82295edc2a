import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { notify } from '../events/notify.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { inNegotiation, TRANSITION_FIELDS } from '../prospect/transitions.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { QuoteRecord } from './quote.ts'

type Status = QuoteRecord['status']

/** Adds a quote for a prospect, and notifies subscribers. */
export function addQuote(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  sent: Schemas['NewQuote'],
): QuoteRecord {
  const { items, status = 'pending' } = onlyDocumented('NewQuote', sent)
  const id = newObjectId(world)
  const createdAt = world.now()
  const pending = { id, prospectId: prospect.id, createdAt, status: 'pending', items } as const
  const quote = world.data.quotes.insert(quoteIn(pending, status, createdAt))
  const after = negotiate(world, prospect)
  notify(world, { topic: 'quotes', type: 'created', prospect: after, quote })
  return quote
}

/** Accepts or rejects a quote, and notifies subscribers. A decision can be reversed (assumed). */
export function decideQuote(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { before, status }: { readonly before: QuoteRecord; readonly status: Status },
): QuoteRecord {
  if (before.status === status) return before
  const quote = world.data.quotes.replace(quoteIn(before, status, world.now()))
  const after = negotiate(world, prospect)
  notify(world, { topic: 'quotes', type: 'updated', prospect: after, quote })
  return quote
}

function quoteIn(quote: QuoteRecord, status: Status, at: number): QuoteRecord {
  const { id, prospectId, createdAt, items } = quote
  const undecided = { id, prospectId, createdAt, status, items }
  if (status === 'accepted') return { ...undecided, acceptedAt: at }
  return status === 'rejected' ? { ...undecided, rejectedAt: at } : undecided
}

function negotiate(world: ZenviaConversionWorld, before: ProspectRecord): ProspectRecord {
  const after = asNegotiated(world, before)
  return after.status === before.status ? before : saveProspect(world, after, TRANSITION_FIELDS)
}

/** Returns the prospect with the status that its quotes imply: with an agent, it is negotiating while one is pending. */
export function asNegotiated(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ProspectRecord {
  // Without an agent there is no negotiation.
  if (prospect.agent === undefined) return prospect
  const quotes = world.data.quotes.by('prospect', prospect.id)
  return inNegotiation(
    prospect,
    quotes.some(({ status }) => status === 'pending'),
  )
}
