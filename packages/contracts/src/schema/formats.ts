import { fullFormats } from 'ajv-formats/dist/formats.js'

// Dates as vendors let their customers write them: a day, perhaps with a time, without an offset.

// `2026-03-02`, `2026-03-02 14:05`, `2026-03-02T14:05:09`.
const SPELLINGS = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/

/** The one spelling that handlers see, `YYYY-MM-DDTHH:MM:SS`; `null` where the text is no date. */
export function normaliseDate(text: string): string | null {
  const match = SPELLINGS.exec(text)
  if (match === null) return null
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] = match
  if (!isDay(Number(year), Number(month), Number(day))) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const { validate: isLooseDateTime } = fullFormats['date-time'] as {
  readonly validate: (text: string) => boolean
}

/** Ends with a Z or an offset with a colon, and has a T in the middle: ajv-formats is laxer in both. */
const STRICT_PARTS = /^\d{4}-\d\d-\d\dt[\d:.]+(?:z|[+-]\d\d:\d\d)$/i

/** Tells if the text is a date and time as RFC 3339 writes it, with a T and with a colon in the offset. */
export function isDateTime(text: string): boolean {
  return STRICT_PARTS.test(text) && isLooseDateTime(text)
}

/** The format of schemas with `x-date-spellings: true`. */
export const DATE_SPELLINGS_FORMAT = 'x-date-spellings'

/** Every format that a spec may name; another one fails when its schema is compiled. */
export const FORMATS = {
  ...fullFormats,
  'date-time': (text: string): boolean => isPlainInstant(text) || isDateTime(text),
  [DATE_SPELLINGS_FORMAT]: (text: string): boolean => normaliseDate(text) !== null,
}

/** `2026-03-02T09:00:00Z`, and the same with `.000` before the `Z`, on one of the days that every month has. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?Z$/

/**
 * Tells if the text is an instant as JSON writes it, or one in whole seconds, on one of the first 28 days of a month. False
 * only means that the full check decides: nearly all instants in bodies have this form, and this check takes a tenth of the
 * time of the full one.
 */
export function isPlainInstant(text: string): boolean {
  return PLAIN_INSTANT.test(text)
}
