import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { isArchivingReason, isLabel } from '../account/account-words.ts'
import { nonsense } from '../answers/refusals.ts'
import type { Refusal } from '../answers/refusals.ts'
import { addContact, readContact } from '../lead/contact.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { ProspectRecord } from './prospect-record.ts'
import { archivedFor } from './transitions.ts'

/** The prospect as the change makes it, or why it cannot be made. A phone number and an email address are added. */
export function changeProspect(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  change: Schemas['UpdateProspect'],
): ProspectRecord | Refusal<400> {
  const { archivingReason, firstName, lastName, phone, email, label } = change
  if (archivingReason !== undefined && !isArchivingReason(archivingReason)) {
    return nonsense(`Unknown archivingReason ${JSON.stringify(archivingReason)}`)
  }
  if (label !== undefined && !isLabel(label)) {
    return nonsense(`Unknown label ${JSON.stringify(label)}`)
  }
  const country = world.data.groups.get(prospect.group.id)?.countryCode ?? ''
  const contact = readContact({ phones: listOf(phone), emails: listOf(email) }, country)
  if (phone !== undefined && contact.phones.length === 0) {
    return nonsense(`${JSON.stringify(phone)} is no phone number`)
  }
  const changed = {
    ...addContact(world, prospect, contact),
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(label !== undefined && { label }),
  }
  return archivingReason === undefined ? changed : archivedFor(changed, archivingReason)
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value]
}
