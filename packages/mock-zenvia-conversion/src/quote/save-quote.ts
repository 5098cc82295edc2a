import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { onlyDocumented } from '../answers/only-documented.ts'
import { notify } from '../notifications/notify.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { asNegotiated } from './negotiation.ts'
import type { QuoteRecord } from './quote-record.ts'

type Status = QuoteRecord['status']

/** Makes a quote for a prospect, and tells the subscribers. */
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

/** Accepts or rejects a quote, and tells the subscribers. It can be done again, either way (assumed). */
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
  const { acceptedAt: _accepted, rejectedAt: _rejected, ...rest } = quote
  return {
    ...rest,
    status,
    ...(status === 'accepted' && { acceptedAt: at }),
    ...(status === 'rejected' && { rejectedAt: at }),
  }
}

function negotiate(world: ZenviaConversionWorld, before: ProspectRecord): ProspectRecord {
  const after = asNegotiated(world, before)
  return after.status === before.status ? before : saveProspect(world, after)
}
