// Phone numbers come in any notation and are stored as E.164.
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { CountryCode, PhoneNumber } from 'libphonenumber-js'

const NO_DIGIT = /\D/g

/** A number as it is stored. */
const STORED = /^\+\d+$/

/** Returns the digits alone, by which numbers are compared. */
export function digitsOf(phone: string): string {
  // To replace takes several times as long.
  return STORED.test(phone) ? phone.slice(1) : phone.replaceAll(NO_DIGIT, '')
}

/**
 * Returns the number in E.164; `undefined` where no number has this form.
 * @param countryCode the country of a number that names none
 */
export function toE164(phone: string, countryCode: string): string | undefined {
  const written = phone.trim()
  if (isUsual(written)) return written
  if (written.length > CHARACTERS_MAX) return undefined
  const text = written.replace(CARRIER, '0').replace(DIALLED_ABROAD, '+')
  const international = parse(text.startsWith('+') ? text : `+${digitsOf(text)}`)
  if (text.startsWith('+')) return possible(international)
  const national = parse(text, countryCode)
  if (national?.isValid() === true) return national.number
  const mobile = countryCode === 'AR' ? toArgentineMobile(digitsOf(text)) : undefined
  if (mobile !== undefined) return mobile
  return international?.isValid() === true ? international.number : possible(national)
}

/** Returns the forms in which the number may be stored: as read, with its country, and as written. */
export function storedFormsOf(phone: string, countryCode: string): readonly string[] {
  const read = toE164(phone, countryCode)
  return [...new Set([...(read === undefined ? [] : [read]), `+${digitsOf(phone)}`, phone.trim()])]
}

/** Mobile numbers of the countries that the account works in, as most callers send them: the library takes far longer. */
const USUAL = /^\+(?:549[1-9]\d{9}|55[1-9]{2}9\d{8})$/

/** Tells if the number is a mobile one in E.164, and needs no interpretation. */
export function isUsual(phone: string): boolean {
  return USUAL.test(phone)
}

/** No notation of a number is longer. */
const CHARACTERS_MAX = 50

/** The place of a carrier, as Brazilians write it: `0XX11`. */
const CARRIER = /^0\s?[xX]{2}\s?/

/** The prefix by which a number is dialled from another country. */
const DIALLED_ABROAD = /^00/

function parse(text: string, countryCode?: string): PhoneNumber | undefined {
  // The library checks the code itself, and reads a number of an unknown country as one that names none.
  return parsePhoneNumberFromString(text, countryCode as CountryCode | undefined)
}

function possible(number: PhoneNumber | undefined): string | undefined {
  return number?.isPossible() === true ? number.number : undefined
}

/** Area and number of an Argentine mobile have ten digits together; nationally a 15 stands between them. */
const ARGENTINE_MOBILE =
  /^0?(?:(?<two>\d{2})15(?<eight>\d{8})|(?<three>\d{3})15(?<seven>\d{7})|(?<four>\d{4})15(?<six>\d{6}))$/

/** Reads area codes too that the library no longer knows. */
function toArgentineMobile(digits: string): string | undefined {
  const groups = ARGENTINE_MOBILE.exec(digits)?.groups
  if (groups === undefined) return undefined
  const { two = '', three = '', four = '', eight = '', seven = '', six = '' } = groups
  return `+549${two}${three}${four}${eight}${seven}${six}`
}
