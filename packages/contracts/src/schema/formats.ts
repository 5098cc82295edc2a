import { fullFormats } from 'ajv-formats/dist/formats.js'
import { normaliseDate } from './date-spellings.ts'
import { isPlainInstant } from './plain-instant.ts'

/** A date and time in any notation of RFC 3339; ajv-formats defines it by such a function. */
export const { validate: isDateTime } = fullFormats['date-time'] as {
  readonly validate: (text: string) => boolean
}

/** The format of schemas with `x-date-spellings: true`. */
export const DATE_SPELLINGS_FORMAT = 'x-date-spellings'

/** Every format that a spec may name; another one fails when its schema is compiled. */
export const FORMATS = {
  ...fullFormats,
  'date-time': (text: string): boolean => isPlainInstant(text) || isDateTime(text),
  [DATE_SPELLINGS_FORMAT]: (text: string): boolean => normaliseDate(text) !== null,
}
