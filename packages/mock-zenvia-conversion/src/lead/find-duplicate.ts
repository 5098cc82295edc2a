import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { ZenviaConversionWorld } from '../world-types.ts'
import type { Contact } from './contact.ts'
import { digitsOf } from './phone-number.ts'

/** The oldest prospect with one of these phone numbers or email addresses, in one of these groups. */
export function findDuplicate(
  world: ZenviaConversionWorld,
  { phones, emails }: Contact,
  groupIds: ReadonlySet<string>,
): ProspectRecord | undefined {
  const { prospects } = world.data
  return [
    ...phones.flatMap((phone) => prospects.by('phone', digitsOf(phone))),
    ...emails.flatMap((email) => prospects.by('email', email.toLowerCase())),
  ]
    .filter(({ group }) => groupIds.has(group.id))
    .reduce<ProspectRecord | undefined>(
      (oldest, record) => (oldest === undefined || record.id < oldest.id ? record : oldest),
      undefined,
    )
}
