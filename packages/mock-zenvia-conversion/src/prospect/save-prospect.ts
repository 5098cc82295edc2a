import { notify } from '../notifications/notify.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect-record.ts'

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
