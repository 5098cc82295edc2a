import { isJsonObject } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument } from '@ensaio/contracts'
import {
  branchesOf,
  flattenSchema,
  propertiesOf,
  requiredOf,
  typesOf,
} from '../../contract-server/flatten-schema.ts'

/** A value that breaks its schema in one way. */
export interface InvalidVariant {
  /** The fault in words: `/email is null`. */
  readonly what: string
  readonly value: unknown
}

/** One value of each JSON type, to put where another is wanted. */
const ONE_OF_EACH: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  number: 7.5,
  string: 'no such value',
  array: [],
  object: {},
}

/**
 * The ways in which a valid value can be made surely wrong, each alone: a required key left out, a null, a value of
 * each wrong type, an unknown word, a text too short or too long, a number beyond its bounds, a key too many.
 * Below a choice (`oneOf`, `anyOf`) nothing is sure, and nothing is invalid.
 */
export function invalidVariantsOf(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  value: unknown,
  where = '',
): readonly InvalidVariant[] {
  const flat = flattenSchema(document, schema)
  const here = [
    ...wrongTypes(document, flat),
    ...wrongWords(flat),
    ...wrongTexts(flat),
    ...wrongNumbers(flat),
  ].map((bad) => ({ what: `${where || 'the body'} is ${shown(bad)}`, value: bad }))
  if (branchesOf(document, flat).length > 0) return here
  return [
    ...here,
    ...(isRecord(value) ? invalidObjects(document, flat, value, where) : []),
    ...(Array.isArray(value) ? invalidItems(document, flat, value, where) : []),
  ]
}

function wrongTypes(document: OpenApiDocument, flat: JsonObject): readonly unknown[] {
  const types = typesOf(document, flat)
  if (types === undefined) return []
  const allowed = new Set(types.includes('integer') ? [...types, 'number'] : types)
  return Object.entries(ONE_OF_EACH).flatMap(([type, bad]) => (allowed.has(type) ? [] : [bad]))
}

function wrongWords(flat: JsonObject): readonly unknown[] {
  return flat['enum'] === undefined && flat['const'] === undefined ? [] : ['no such word']
}

function wrongTexts({ type, format, minLength, maxLength }: JsonObject): readonly unknown[] {
  if (type !== 'string') return []
  const isChecked = ['date-time', 'date', 'email', 'uri', 'uuid'].includes(String(format))
  return [
    ...(isChecked ? ['the day after tomorrow'] : []),
    ...(typeof minLength === 'number' && minLength > 0 ? ['x'.repeat(minLength - 1)] : []),
    ...(typeof maxLength === 'number' ? ['x'.repeat(maxLength + 1)] : []),
  ]
}

function wrongNumbers(flat: JsonObject): readonly unknown[] {
  const { type, minimum, maximum } = flat
  if (type !== 'integer' && type !== 'number') return []
  return [
    ...(type === 'integer' ? [1.5] : []),
    ...(typeof minimum === 'number' ? [minimum - 1] : []),
    ...(typeof maximum === 'number' ? [maximum + 1] : []),
  ]
}

function invalidObjects(
  document: OpenApiDocument,
  flat: JsonObject,
  value: Readonly<Record<string, unknown>>,
  where: string,
): readonly InvalidVariant[] {
  const missing = requiredOf(flat).map((name) => {
    const { [name]: _left, ...rest } = value
    return { what: `${where}/${name} is missing`, value: rest }
  })
  const wrong = Object.entries(propertiesOf(flat)).flatMap(([name, schema]) =>
    invalidVariantsOf(document, schema, value[name], `${where}/${name}`).map((invalid) => ({
      what: invalid.what,
      value: { ...value, [name]: invalid.value },
    })),
  )
  const surplus =
    flat['additionalProperties'] === false
      ? [{ what: `${where}/undocumented is there`, value: { ...value, undocumented: 1 } }]
      : []
  return [...missing, ...wrong, ...surplus]
}

function invalidItems(
  document: OpenApiDocument,
  flat: JsonObject,
  value: readonly unknown[],
  where: string,
): readonly InvalidVariant[] {
  return invalidVariantsOf(document, flat['items'], value[0], `${where}/0`).map((invalid) => ({
    what: invalid.what,
    value: [invalid.value, ...value.slice(1)],
  }))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isJsonObject(value)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 40 ? `a text of ${text.length - 2} characters` : text
}
