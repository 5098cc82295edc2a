import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { subtreeOf } from '../auth/visibility.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { GroupRecord } from './group-record.ts'

/** A group and its place in the tree. What lies above the caller's own group is named, too (assumed). */
export function toGroupNode(
  world: ZenviaConversionWorld,
  group: GroupRecord,
): Schemas['GroupNode'] {
  const { id, displayName, name, parent, ancestors, type, officeHours, countryCode } = group
  return {
    id,
    displayName,
    name,
    ...(parent !== undefined && { parent }),
    ancestors,
    descendants: subtreeOf(world, id)
      .map((below) => below.id)
      .filter((below) => below !== id),
    type,
    timezone: officeHours.timezone,
    countryCode,
  }
}
