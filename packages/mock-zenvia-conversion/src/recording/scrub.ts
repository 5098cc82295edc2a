// Replaces what somebody wrote, or what leads to a person, in data of the vendor; the form of the data stays.
import type { Pseudonyms } from '@ensaio/mock-kit'

type Fields = Readonly<Record<string, unknown>>

/** Keys whose texts are the vendor's words, or the account's: they say nothing about a person. */
const KEPT: ReadonlySet<string> = new Set([
  'brand',
  'cancelReason',
  'channel',
  'condition',
  'currency',
  'fuelType',
  'goodSubType',
  'goodType',
  'make',
  'model',
  'modelYear',
  'performer',
  'planType',
  'productionYear',
  'providerName',
  'status',
  'style',
  'template',
  'trimLevel',
  'type',
  'unit',
  'utmSource',
  'via',
])

const NAMES: ReadonlySet<string> = new Set(['agent', 'firstName', 'lastName'])
const DOCUMENTS: ReadonlySet<string> = new Set(['number'])

/** Keys of other systems; those of records of the account, which have 24 digits, stay. */
const CODES: ReadonlySet<string> = new Set([
  '_id',
  'externalId',
  'id',
  'legacyId',
  'mediumId',
  'providerId',
  'registrationPlate',
  'repliesTo',
  'sku',
  'vin',
])

const RECORD_ID = /^[0-9a-f]{24}$/
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const PHONE = /^\+?[\d ().-]{8,20}$/
const EMAIL = /^[^\s@]+@[^\s@]+$/
const HOST = /^https?:\/\/[^/?#]*/

/** A number of so many digits may be that of a person. */
const OWN_NUMBER_MIN = 1_000_000

/** Creates the replacements of one recording. */
export function createScrubber({ name, phone, email, document, code, text }: Pseudonyms) {
  const byForm = (value: string): string => {
    if (RECORD_ID.test(value) || INSTANT.test(value)) return value
    if (EMAIL.test(value)) return email(value)
    if (PHONE.test(value)) return phone(value)
    const [host] = HOST.exec(value) ?? []
    return host === undefined ? text(value) : `https://example.com${code(value.slice(host.length))}`
  }
  const replace = (key: string, value: string): string => {
    if (KEPT.has(key) || RECORD_ID.test(value)) return value
    if (NAMES.has(key)) return /[\d@]/.test(value) ? byForm(value) : name(value)
    if (DOCUMENTS.has(key)) return document(value)
    return CODES.has(key) ? code(value) : byForm(value)
  }
  const walk = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return replace(key, value)
    if (Array.isArray(value)) return value.map((item) => walk(key, item))
    return typeof value === 'object' && value !== null ? scrub(value as Fields) : value
  }
  const scrub = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, walk(key, value)]),
    )
  /** Replaces all texts and long numbers, whatever their keys are: nobody knows what they mean. */
  const scrubAll = (value: unknown): unknown => {
    if (typeof value === 'string') return byForm(value)
    if (typeof value === 'number')
      return Math.abs(value) < OWN_NUMBER_MIN ? value : Number(code(String(value)))
    if (Array.isArray(value)) return value.map(scrubAll)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scrubAll(one)]))
  }
  return { phone, email, code, text, scrub, scrubAll }
}
