import { seesGroup } from '../auth/visibility.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Contact } from './contact.ts'

/** The oldest prospect with one of these phone numbers or email addresses, in this group or below. */
export function findDuplicate(
  world: ZenviaConversionWorld,
  { phones, emails }: Contact,
  groupId: string,
): ProspectRecord | undefined {
  const { prospects } = world.data
  let oldest: ProspectRecord | undefined
  const consider = (record: ProspectRecord): void => {
    if (oldest !== undefined && oldest.id <= record.id) return
    if (seesGroup(world, { groupId }, record.group.id)) oldest = record
  }
  for (const phone of phones) for (const record of prospects.by('phone', phone)) consider(record)
  for (const email of emails) {
    for (const record of prospects.by('email', email.toLowerCase())) consider(record)
  }
  return oldest
}
