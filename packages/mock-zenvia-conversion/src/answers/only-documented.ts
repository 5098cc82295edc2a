// The vendor reads bodies that hold more than it documents, and shows what it documents: what is kept of a body is what
// can be shown.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** Keeps what the schema of this name documents, at any depth. */
export function onlyDocumented<Value>(schema: keyof Schemas, value: Value): Value {
  return prune({ $ref: `#/components/schemas/${schema}` }, value) as Value
}

function prune(schema: JsonObject, value: unknown): unknown {
  const resolved = resolve(schema)
  if (Array.isArray(value)) {
    const { items } = resolved
    return isJsonObject(items) ? value.map((item) => prune(items, item)) : value
  }
  const { properties, additionalProperties } = resolved
  if (!isJsonObject(properties) || additionalProperties !== undefined) return value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => {
      const inner = Object.hasOwn(properties, key) ? properties[key] : undefined
      return isJsonObject(inner) ? [[key, prune(inner, part)]] : []
    }),
  )
}

// Following a pointer costs more than all the rest; the schemas are part of the contract, and of no world.
const schemas = new Map<string, JsonObject>()

/** What a `$ref` points at. The schemas that are used here are made of nothing but properties and items. */
function resolve(schema: JsonObject): JsonObject {
  const { $ref } = schema
  if (typeof $ref !== 'string') return schema
  const known = schemas.get($ref)
  if (known !== undefined) return known
  const found = valueAt(zenviaConversionContract.document, $ref)
  const resolved = isJsonObject(found) ? resolve(found) : {}
  schemas.set($ref, resolved)
  return resolved
}
