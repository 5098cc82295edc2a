import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { subtreeOf } from '../auth/visibility.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { OfficeHours } from './office-hours.ts'

/** A group as records that belong to one name it. */
export type GroupName = Schemas['Group']

/** A node of the account's tree: the account itself, a group, a store. */
export interface GroupRecord extends GroupName {
  /** Public name. */
  readonly displayName: string
  /** What other systems call it; leads may name it so. */
  readonly code: string
  /** Key of the group above; absent at the root, which is the account. */
  readonly parent?: string
  /** Keys of all groups above, root first. */
  readonly ancestors: readonly string[]
  readonly type: readonly string[]
  readonly officeHours: OfficeHours
  /** ISO 3166, two letters. */
  readonly countryCode: string
  /** What a lead is told outside office hours. */
  readonly absenceMessage?: string
}

// Most records name one of few groups: they share the name.
const names = new WeakMap<GroupName, GroupName>()

/** The group as other records name it. */
export function toGroupName(group: GroupName): GroupName {
  const known = names.get(group)
  if (known !== undefined) return known
  const { id, name } = group
  const groupName = { id, name }
  names.set(group, groupName)
  return groupName
}

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
