import type { JsonObject } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'

/** Long enough for any name. A spec that allows more gains nothing from longer texts. */
const LENGTH_SPAN = 24

/** Each kind of string is prepared once. */
const prepared = new Map<string, Arbitrary<string>>()

const CODE_POINTS = 0x11_00_00
/** Halves of characters, which are none. */
const SURROGATES = { from: 0xd8_00, count: 0x8_00 }

/** Every character of Unicode. The unit `binary` is the same, and makes a table of all of them before the first. */
export const CHARACTERS = fc
  .integer({ min: 0, max: CODE_POINTS - SURROGATES.count - 1 })
  .map((index) => String.fromCodePoint(index < SURROGATES.from ? index : index + SURROGATES.count))

/** Strings as the flattened schema describes them; every character of Unicode may come. */
export function stringsOf(flat: JsonObject): Arbitrary<string> {
  const { pattern, format, minLength, maxLength, 'x-date-spellings': dateSpellings } = flat
  const key = JSON.stringify([pattern, format, minLength, maxLength, dateSpellings])
  const known = prepared.get(key)
  if (known !== undefined) return known
  const strings = prepare(flat)
  prepared.set(key, strings)
  return strings
}

function prepare(flat: JsonObject): Arbitrary<string> {
  const { pattern, format } = flat
  if (flat['x-date-spellings'] === true) return fc.oneof(dates(), dateTimes())
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  switch (format) {
    case 'date-time':
      return dateTimes()
    case 'date':
      return dates()
    case 'email':
      return fc.emailAddress()
    case 'uri':
    case 'url':
      return fc.webUrl()
    case 'uuid':
      return fc.uuid()
    default:
      return texts(flat)
  }
}

function texts({ minLength, maxLength }: JsonObject): Arbitrary<string> {
  const min = typeof minLength === 'number' ? minLength : 0
  const max = Math.min(typeof maxLength === 'number' ? maxLength : Infinity, min + LENGTH_SPAN)
  return fc.oneof(
    fc.string({ minLength: min, maxLength: max }),
    fc.string({ minLength: min, maxLength: max, unit: CHARACTERS }),
  )
}

function dateTimes(): Arbitrary<string> {
  return fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
}

function dates(): Arbitrary<string> {
  return dateTimes().map((text) => text.slice(0, 'YYYY-MM-DD'.length))
}
