import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
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
