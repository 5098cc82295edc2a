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
 * out, and so are phones and emails beyond the first 200 of each (assumed).
 */
export function readContact(
  world: Pick<ZenviaConversionWorld, 'warn'>,
  { phones = [], emails = [] }: Pick<Schemas['Lead'], 'phones' | 'emails'>,
  countryCode: string,
): Contact {
  const numbers: string[] = []
  for (const phone of firstOf(world, 'phones', phones.length < 2 ? phones : [...new Set(phones)])) {
    const number = toE164(phone, countryCode) ?? asWritten(world, phone)
    if (number !== undefined) numbers.push(number)
  }
  return {
    phones: numbers.length < 2 ? withoutRoom(numbers) : [...new Set(numbers)],
    emails: emails.length < 2 ? emails : firstOf(world, 'emails', withoutRepeats(emails)),
  }
}

/** The most phones of a lead that are read, and the most emails: a phone takes the library about as long as a whole request. */
const READ_MAX = 200

function firstOf(
  { warn }: Pick<ZenviaConversionWorld, 'warn'>,
  noun: keyof Contact,
  all: readonly string[],
): readonly string[] {
  if (all.length <= READ_MAX) return all
  warn(
    `${noun}: the first ${READ_MAX} of ${all.length} are read, the others are left out. Send fewer.`,
  )
  return all.slice(0, READ_MAX)
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
    phones: joined(known.phones, phones),
    emails: joined(known.emails, emails),
    contactMediums: known.contactMediums.concat(newMediums(world, { phones, emails })),
  }
}

// Lists of prospects are all of one kind to V8, which else compiles anew all that reads them: `map`, once it is compiled, and
// `concat` with an empty list make another one.

/** Returns the list without spare room: it lives as long as the world. */
function withoutRoom<Item>(list: readonly Item[]): readonly Item[] {
  return list.slice()
}

/** Joins lists without spare room. */
function joined(known: readonly string[], added: readonly string[]): readonly string[] {
  return known.length === 0 ? added : known.concat(added)
}

/** Returns a contact medium for each way to reach a person. */
export function newMediums(
  world: Parameters<typeof newObjectId>[0],
  { phones, emails }: Contact,
): ProspectRecord['contactMediums'] {
  const mediums: Schemas['ContactMedium'][] = []
  for (const _phone of phones) mediums.push({ _id: newObjectId(world), type: 'phone' })
  for (const _email of emails) mediums.push({ _id: newObjectId(world), type: 'email' })
  return withoutRoom(mediums)
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
