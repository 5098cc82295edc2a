import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { toE164 } from './phone-number.ts'

/** The ways to reach a person. */
export interface Contact {
  /** E.164, or as written where that is impossible. */
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

const NOTHING: readonly never[] = Object.freeze([])

type WithMediums = Pick<ProspectRecord, 'phones' | 'emails' | 'contactMediums'>

/**
 * Reads the contact of a lead. An impossible number is kept as written, and warned of; a text without any digit is left
 * out (assumed).
 */
export function readContact(
  world: Pick<ZenviaConversionWorld, 'warn'>,
  { phones = [], emails = [] }: Pick<Schemas['Lead'], 'phones' | 'emails'>,
  countryCode: string,
): Contact {
  const numbers = phones
    .map((phone) => toE164(phone, countryCode) ?? asWritten(world, phone))
    .filter((number) => number !== undefined)
  return {
    phones: numbers.length < 2 ? numbers.slice() : [...new Set(numbers)],
    emails: emails.length < 2 ? emails : withoutRepeats(emails),
  }
}

function asWritten(
  { warn }: Pick<ZenviaConversionWorld, 'warn'>,
  phone: string,
): string | undefined {
  const kept = /\d/.test(phone) ? phone.trim() : undefined
  const fate = kept === undefined ? 'left out' : 'kept as written'
  warn(
    `phones: ${JSON.stringify(phone.slice(0, PHONE_SHOWN_MAX))} is not a possible phone number, and is ${fate}. Send it as +5491155550142.`,
  )
  return kept
}

/** The most characters of a phone number that a warning repeats. */
const PHONE_SHOWN_MAX = 40

/** Returns true when there is any way to reach the person. */
export function isReachable({ phones, emails }: Contact): boolean {
  return phones.length > 0 || emails.length > 0
}

/** Adds ways to reach a prospect; those known already stay as they are. */
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
    // Joined by `concat`, which takes no more memory than needed: these live as long as the world.
    phones: known.phones.concat(phones),
    emails: known.emails.concat(emails),
    contactMediums: known.contactMediums.concat(newMediums(world, { phones, emails })),
  }
}

/** Returns a contact medium for each way to reach a person. */
export function newMediums(
  world: Parameters<typeof newObjectId>[0],
  { phones, emails }: Contact,
): ProspectRecord['contactMediums'] {
  const mediumOf = (type: 'phone' | 'email') => () => ({ _id: newObjectId(world), type })
  return phones.map(mediumOf('phone')).concat(emails.map(mediumOf('email')))
}

/** Returns those that are not known yet, in any spelling. */
function newIn(
  candidates: readonly string[],
  known: readonly string[],
  formOf: (text: string) => string,
): readonly string[] {
  if (candidates.length === 0 || known.length === 0) return candidates
  // Mostly it is spelled as before.
  if (candidates.length === 1 && known.includes(candidates[0] ?? '')) return NOTHING
  const forms = new Set(known.map(formOf))
  return candidates.filter((one) => !forms.has(formOf(one)))
}

function withoutRepeats(emails: readonly string[]): readonly string[] {
  return [
    ...new Map(emails.toReversed().map((email) => [email.toLowerCase(), email])).values(),
  ].toReversed()
}
