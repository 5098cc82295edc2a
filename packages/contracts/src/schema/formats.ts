import { fullFormats } from 'ajv-formats/dist/formats.js'
import { normaliseDate } from './date-spellings.ts'

/** The format of schemas with `x-date-spellings: true`. */
export const DATE_SPELLINGS_FORMAT = 'x-date-spellings'

/** Every format that a spec may name; another one fails when its schema is compiled. */
export const FORMATS = {
  ...fullFormats,
  [DATE_SPELLINGS_FORMAT]: (text: string): boolean => normaliseDate(text) !== null,
}
