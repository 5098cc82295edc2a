// Reads JSON of unknown content: what is missing or of another type counts as absent.
import { isJsonObject } from '@ensaio/contracts'

export type Fields = Readonly<Record<string, unknown>>

/** Returns the fields of an object; none of any other value. */
export function fieldsOf(value: unknown): Fields {
  return isJsonObject(value) ? value : {}
}

/** Returns a text; `undefined` for any other value. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
