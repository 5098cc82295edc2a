import { isJsonObject } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import {
  branchesOf,
  flattenSchema,
  propertiesOf,
  requiredOf,
} from '../../contract-server/flatten-schema.ts'
import { stringsOf } from './strings-of.ts'

/** From this depth on only what is required is made, so that a schema that refers to itself comes to an end. */
const DEPTH_MAX = 4

/** Lists and free keys are kept this short: their length proves nothing more. */
const ITEMS_MAX = 4

/**
 * Values as the schema describes them. It knows the keywords that specs use; what it does not know it leaves to chance,
 * so the contract has the last word on whether a value is valid.
 */
export function arbitraryOf(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  depth = 0,
): Arbitrary<unknown> {
  const flat = flattenSchema(document, schema)
  if (flat['const'] !== undefined) return fc.constant(flat['const'])
  if (Array.isArray(flat['enum'])) return fc.constantFrom(...(flat['enum'] as readonly unknown[]))
  const branches = branchesOf(document, flat)
  if (branches.length > 0) {
    return fc.oneof(...branches.map((branch) => arbitraryOf(document, branch, depth)))
  }
  const types = [flat['type'] ?? impliedType(flat)].flat()
  return fc.oneof(...types.map((type) => ofType({ document, flat, depth }, String(type))))
}

interface Part {
  readonly document: OpenApiDocument
  readonly flat: JsonObject
  readonly depth: number
}

function ofType(part: Part, type: string): Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return stringsOf(part.flat)
    case 'integer':
      return integers(part.flat)
    case 'number':
      return numbers(part.flat)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return arrays(part)
    case 'object':
      return objects(part)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function impliedType(flat: JsonObject): string {
  if (flat['properties'] !== undefined) return 'object'
  return flat['items'] === undefined ? 'anything' : 'array'
}

function integers(flat: JsonObject): Arbitrary<number> {
  const step = numberAt(flat, 'multipleOf') ?? 1
  const min = Math.ceil((lowest(flat, 1) ?? -1_000_000) / step)
  const max = Math.floor((highest(flat, 1) ?? Math.max(min, 0) * step + 1_000_000) / step)
  return fc.integer({ min, max }).map((count) => count * step)
}

function numbers(flat: JsonObject): Arbitrary<number> {
  const min = lowest(flat, Number.EPSILON) ?? -1e9
  const max = highest(flat, Number.EPSILON) ?? Math.max(min, 0) + 1e9
  return fc.double({ min, max, noNaN: true })
}

function lowest(flat: JsonObject, gap: number): number | undefined {
  const above = numberAt(flat, 'exclusiveMinimum')
  return above === undefined ? numberAt(flat, 'minimum') : above + gap
}

function highest(flat: JsonObject, gap: number): number | undefined {
  const below = numberAt(flat, 'exclusiveMaximum')
  return below === undefined ? numberAt(flat, 'maximum') : below - gap
}

function arrays({ document, flat, depth }: Part): Arbitrary<unknown> {
  const minLength = numberAt(flat, 'minItems') ?? 0
  const maxLength = Math.min(numberAt(flat, 'maxItems') ?? Infinity, minLength + ITEMS_MAX)
  const length = { minLength, maxLength: depth < DEPTH_MAX ? maxLength : minLength }
  const items = arbitraryOf(document, flat['items'], depth + 1)
  if (flat['uniqueItems'] !== true) return fc.array(items, length)
  return fc.uniqueArray(items, { ...length, selector: (item) => JSON.stringify(item) })
}

function objects({ document, flat, depth }: Part): Arbitrary<unknown> {
  const required = requiredOf(flat)
  const properties = Object.entries(propertiesOf(flat)).filter(
    ([name]) => depth < DEPTH_MAX || required.includes(name),
  )
  const documented = fc.record(
    Object.fromEntries(
      properties.map(([name, schema]) => [name, arbitraryOf(document, schema, depth + 1)]),
    ),
    { requiredKeys: required.filter((name) => properties.some(([known]) => known === name)) },
  )
  const { additionalProperties: extra } = flat
  if (extra === false || flat['unevaluatedProperties'] === false) return documented
  const values = isJsonObject(extra)
    ? arbitraryOf(document, extra, depth + 1)
    : fc.jsonValue({ maxDepth: 1 })
  const extras = fc.dictionary(fc.string({ minLength: 1 }), values, { maxKeys: 2 })
  return fc.tuple(extras, documented).map(([more, known]) => ({ ...more, ...known }))
}

function numberAt(flat: JsonObject, keyword: string): number | undefined {
  const value = flat[keyword]
  return typeof value === 'number' ? value : undefined
}
