import { digitsOf } from '../lead/phone-number.ts'
import type { ProspectRecord } from './prospect-record.ts'
import type { ProspectTest } from './prospect-filters.ts'

/** Fewer digits would find half the country. */
const PHONE_DIGITS_MIN = 4

// Records never change, so neither does what they are found by; they forget it when they go.
const texts = new WeakMap<ProspectRecord, string>()

/** Finds prospects by a part of a name, of an email address, or of a phone number in any notation. */
export function isFoundBy(search: string): ProspectTest {
  const wanted = search.trim().toLowerCase()
  const digits = digitsOf(search)
  const isPhone = digits.length >= PHONE_DIGITS_MIN && /^[\d\s()+./-]+$/.test(search)
  const needle = isPhone ? digits : wanted
  return (record) => textOf(record).includes(needle)
}

function textOf(record: ProspectRecord): string {
  const known = texts.get(record)
  if (known !== undefined) return known
  const { firstName = '', lastName = '', emails, phones } = record
  const text = [`${firstName} ${lastName}`.trim(), ...emails, ...phones].join('\n').toLowerCase()
  texts.set(record, text)
  return text
}
