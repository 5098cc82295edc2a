import { notify } from '../events/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect.ts'

/** Adds a new prospect, and notifies subscribers. */
export function addProspect(world: ZenviaConversionWorld, prospect: ProspectRecord): void {
  world.data.prospects.insert(prospect)
  notify(world, { topic: 'prospects', type: 'created', prospect })
}

/**
 * Saves a changed prospect, and notifies subscribers. Saving the same record changes nothing.
 * @param changed the fields that may differ @default all
 */
export function saveProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  changed?: readonly (keyof ProspectRecord)[],
): ProspectRecord {
  const before = world.data.prospects.get(prospect.id)
  if (before === prospect) return prospect
  world.data.prospects.replace(prospect, changed)
  notify(world, { topic: 'prospects', type: 'updated', prospect, before })
  return prospect
}

/** Deletes a prospect with everything about it. No notification of it is known, so none is sent. */
export function deleteProspect(world: ZenviaConversionWorld, { id }: ProspectRecord): void {
  const { prospects, interactions, quotes, csats, orders } = world.data
  for (const interaction of interactions.by('prospect', id)) {
    // The message may have a next status.
    world.agenda.cancel(interaction.id)
    interactions.delete(interaction.id)
  }
  for (const quote of quotes.by('prospect', id)) quotes.delete(quote.id)
  for (const csat of csats.by('prospect', id)) csats.delete(csat.id)
  for (const order of orders.by('prospect', id)) orders.delete(order.id)
  prospects.delete(id)
}
