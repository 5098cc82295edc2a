import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { subtreeOf } from '../auth/visibility.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { OfficeHours } from './office-hours.ts'

/** A group as other records show it. */
export type GroupName = Schemas['Group']

/** A node of the account's tree: the account itself, a group, a store. */
export interface GroupRecord extends GroupName {
  /** Public name. */
  readonly displayName: string
  /** The name in other systems; leads may name the group by it. */
  readonly code: string
  /** The id of the group above; absent for the account, which is the root. */
  readonly parent?: string
  /** The ids of all groups above, root first. */
  readonly ancestors: readonly string[]
  readonly type: readonly string[]
  readonly officeHours: OfficeHours
  /** ISO 3166, two letters. */
  readonly countryCode: string
  /** The message that a lead gets outside office hours. */
  readonly absenceMessage?: string
}

// Most records show one of few groups, so they share the object.
const names = new WeakMap<GroupName, GroupName>()

/** Returns the group as other records show it. */
export function toGroupName(group: GroupName): GroupName {
  const known = names.get(group)
  if (known !== undefined) return known
  const { id, name } = group
  const groupName = { id, name }
  names.set(group, groupName)
  return groupName
}

/** Returns a group with its place in the tree, including the groups above that of the caller (assumed). */
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
