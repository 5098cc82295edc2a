import { type JsonObject, isJsonObject, type JsonValue, valueAt } from '@ensaio/contracts'

/**
 * Returns the document with each `allOf` of objects merged into one schema. The comparator closes every schema of what is
 * received, so that the parts of an `allOf` would forbid each other's properties.
 */
export function mergeAllOf(document: object): JsonObject {
  const root = JSON.parse(JSON.stringify(document)) as JsonObject
  return merged(root, root) as JsonObject
}

function merged(value: JsonValue, root: JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((part) => merged(part, root))
  if (!isJsonObject(value)) return value
  const { allOf, ...rest } = value
  const own = mapValues(rest, (part) => merged(part, root))
  if (!Array.isArray(allOf)) return own
  const parts = allOf.map((part) => merged(followed(part, root), root)).filter(isJsonObject)
  return [own, ...parts].reduce(mergeTwo)
}

function followed(value: JsonValue, root: JsonObject): JsonValue {
  if (!isJsonObject(value) || typeof value['$ref'] !== 'string') return value
  const { $ref, ...beside } = value
  const target = valueAt(root, $ref)
  return isJsonObject(target) ? { ...(followed(target, root) as JsonObject), ...beside } : value
}

function mergeTwo(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...Object(other['properties']), ...Object(one['properties']) }
  const required = [...new Set([...listAt(one), ...listAt(other)])]
  return { ...other, ...one, properties, required }
}

function listAt({ required }: JsonObject): readonly JsonValue[] {
  return Array.isArray(required) ? required : []
}

function mapValues(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
