import { notify } from '../events/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect.ts'

/** Keeps a prospect that is new, and tells the subscribers. */
export function addProspect(world: ZenviaConversionWorld, prospect: ProspectRecord): void {
  world.data.prospects.insert(prospect)
  notify(world, { topic: 'prospects', type: 'created', prospect })
}

/** Keeps what became of a prospect, and tells the subscribers. The same record once more is no change. */
export function saveProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
): ProspectRecord {
  if (world.data.prospects.get(prospect.id) === prospect) return prospect
  world.data.prospects.replace(prospect)
  notify(world, { topic: 'prospects', type: 'updated', prospect })
  return prospect
}

/** Removes a prospect with all that is about it. Nobody is told: no notification of it is known. */
export function deleteProspect(world: ZenviaConversionWorld, { id }: ProspectRecord): void {
  const { prospects, interactions, quotes, csats, orders } = world.data
  for (const interaction of interactions.by('prospect', id)) {
    // A message may still be on its way.
    world.agenda.cancel(interaction.id)
    interactions.delete(interaction.id)
  }
  for (const quote of quotes.by('prospect', id)) quotes.delete(quote.id)
  for (const csat of csats.by('prospect', id)) csats.delete(csat.id)
  for (const order of orders.by('prospect', id)) orders.delete(order.id)
  prospects.delete(id)
}
