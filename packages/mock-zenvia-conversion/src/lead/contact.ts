import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { toE164 } from './phone-number.ts'

/** How a person can be reached. */
export interface Contact {
  /** E.164. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

const NOTHING: readonly never[] = Object.freeze([])

type WithMediums = Pick<ProspectRecord, 'phones' | 'emails' | 'contactMediums'>

/** Reads how somebody can be reached. What cannot be a phone number is left out (assumed). */
export function readContact(
  { phones = [], emails = [] }: Pick<Schemas['Lead'], 'phones' | 'emails'>,
  countryCode: string,
): Contact {
  const numbers = phones.flatMap((phone) => toE164(phone, countryCode) ?? [])
  return {
    phones: numbers.length < 2 ? numbers.slice() : [...new Set(numbers)],
    emails: emails.length < 2 ? emails : withoutRepeats(emails),
  }
}

/** Whether somebody can be reached at all. */
export function isReachable({ phones, emails }: Contact): boolean {
  return phones.length > 0 || emails.length > 0
}

/** Adds ways to reach somebody; those that were known already stay as they are. */
export function addContact<Item extends WithMediums>(
  world: Parameters<typeof newObjectId>[0],
  known: Item,
  contact: Contact,
): Item {
  const phones = newIn(contact.phones, known.phones, (phone) => phone)
  const emails = newIn(contact.emails, known.emails, (email) => email.toLowerCase())
  if (phones.length === 0 && emails.length === 0) return known
  return {
    ...known,
    // Joined by `concat`, which takes no more room than there are items: these live as long as the world.
    phones: known.phones.concat(phones),
    emails: known.emails.concat(emails),
    contactMediums: known.contactMediums.concat(newMediums(world, { phones, emails })),
  }
}

/** A medium for each way to reach somebody. */
export function newMediums(
  world: Parameters<typeof newObjectId>[0],
  { phones, emails }: Contact,
): ProspectRecord['contactMediums'] {
  const mediumOf = (type: 'phone' | 'email') => () => ({ _id: newObjectId(world), type })
  return phones.map(mediumOf('phone')).concat(emails.map(mediumOf('email')))
}

/** What is not known yet, in whatever spelling. */
function newIn(
  some: readonly string[],
  known: readonly string[],
  formOf: (text: string) => string,
): readonly string[] {
  if (some.length === 0 || known.length === 0) return some
  // As it mostly is: written as it was before.
  if (some.length === 1 && known.includes(some[0] ?? '')) return NOTHING
  const forms = new Set(known.map(formOf))
  return some.filter((one) => !forms.has(formOf(one)))
}

function withoutRepeats(emails: readonly string[]): readonly string[] {
  return [
    ...new Map(emails.toReversed().map((email) => [email.toLowerCase(), email])).values(),
  ].toReversed()
}
