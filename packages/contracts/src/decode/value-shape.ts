// The shape of a parameter's value, from its schema.
import type { JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { follow, listed, type Located, member, members } from '../spec/located.ts'

/** The shape that a parameter's text is read into. */
export interface ValueShape {
  /** The allowed JSON types, as the schema names them; empty where it names none. */
  readonly types: ReadonlySet<string>
  readonly items: ValueShape | null
  readonly properties: ReadonlyMap<string, ValueShape>
  /** True where dates are accepted in several spellings, and decoded to one. */
  readonly hasDateSpellings: boolean
  /** True where a leading blank is a plus sign that was not percent-encoded. */
  readonly readsBlankAsPlus: boolean
  /** True where single quotes may stand around the text. */
  readonly readsQuoted: boolean
  /** The value of an absent parameter; `undefined` where the schema has none. */
  readonly defaultValue: JsonValue | undefined
}

// Parameters are flat: a recursive schema has no spelling in a URL.
const DEPTH_MAX = 4

/** Returns the shape of a schema, its `$ref`s and compositions merged. */
export function valueShape(document: OpenApiDocument, schema: Located, depth = 0): ValueShape {
  const parts = partsOf(document, schema)
  const properties = new Map<string, ValueShape>()
  for (const part of parts) {
    for (const property of depth < DEPTH_MAX ? members(part, 'properties') : []) {
      properties.set(property.name, valueShape(document, property, depth + 1))
    }
  }
  const items =
    depth < DEPTH_MAX ? firstDefined(parts.map((part) => member(part, 'items'))) : undefined
  return {
    types: new Set(parts.flatMap(({ value }) => typesOf(value))),
    items: items === undefined ? null : valueShape(document, items, depth + 1),
    properties,
    hasDateSpellings: parts.some(({ value }) => value['x-date-spellings'] === true),
    readsBlankAsPlus: parts.some(({ value }) => value['x-blank-is-plus'] === true),
    readsQuoted: parts.some(({ value }) => value['x-quotes-optional'] === true),
    defaultValue: firstDefined(parts.map(({ value }) => value['default'])),
  }
}

function partsOf(document: OpenApiDocument, schema: Located, depth = 0): readonly Located[] {
  const own = [schema, follow(document, schema)]
  const composed = own.flatMap((part) =>
    ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => listed(part, keyword)),
  )
  if (depth >= DEPTH_MAX) return own
  return [...own, ...composed.flatMap((part) => partsOf(document, part, depth + 1))]
}

function typesOf(schema: Located['value']): readonly string[] {
  const { type } = schema
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  const words: JsonValue | undefined =
    schema['const'] === undefined ? schema['enum'] : [schema['const']]
  return Array.isArray(words) ? (words as readonly JsonValue[]).map(typeOf) : []
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function firstDefined<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined)
}
