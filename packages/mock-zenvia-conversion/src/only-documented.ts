// The vendor accepts bodies with undocumented fields, and shows documented fields only. So only those are kept.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** Removes the undocumented fields of a value. A value without any is returned as it is. */
type Pruner = (value: unknown) => unknown

const SCHEMAS = '#/components/schemas/'

/** Returns the value with only those fields, at any depth, that the schema documents. */
export function onlyDocumented<Value>(schema: keyof Schemas, value: Value): Value {
  return prunerNamed(schema)(value) as Value
}

// Resolving a pointer costs more than all the rest. The schemas belong to the contract, not to a world.
const prunersByName = new Map<string, Pruner>()

function prunerNamed(name: string): Pruner {
  const known = prunersByName.get(name)
  if (known !== undefined) return known
  const schema = valueAt(zenviaConversionContract.document, SCHEMAS + name)
  const pruner = isJsonObject(schema) ? prunerOf(schema) : keepAll
  prunersByName.set(name, pruner)
  return pruner
}

/**
 * Returns the pruner of a schema. The schemas used here consist of properties, items and references. They may refer
 * back to themselves, so each pruner looks up the pruners of its parts on first use.
 */
function prunerOf({ $ref, items, properties, additionalProperties }: JsonObject): Pruner {
  if (typeof $ref === 'string') return prunerNamed($ref.slice(SCHEMAS.length))
  if (isJsonObject(items)) return listPruner(items)
  const isClosed = isJsonObject(properties) && additionalProperties === undefined
  return isClosed ? objectPruner(properties) : keepAll
}

function listPruner(items: JsonObject): Pruner {
  let pruneItem: Pruner | undefined
  return (list) => {
    if (!Array.isArray(list)) return list
    const kept = list.map((pruneItem ??= prunerOf(items)))
    return kept.every((item, index) => item === list[index]) ? list : kept
  }
}

function objectPruner(properties: JsonObject): Pruner {
  const pruners = new Map<string, Pruner>()
  const prunerAt = (key: string): Pruner => {
    const known = pruners.get(key)
    if (known !== undefined) return known
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    // Undocumented fields are not cached: callers may invent any number of them.
    if (!isJsonObject(schema)) return dropAll
    const pruner = prunerOf(schema)
    pruners.set(key, pruner)
    return pruner
  }
  return (value) => {
    if (!isJsonObject(value)) return value
    // Most bodies have documented fields only, and dropAll is copied.
    let kept: [string, unknown][] | undefined
    for (const key in value) {
      const part = prunerAt(key)(value[key])
      if (part !== value[key]) kept ??= entriesBefore(key, value)
      kept?.push([key, part])
    }
    // JSON has no undefined: it marks what is dropped.
    return kept === undefined
      ? value
      : Object.fromEntries(kept.filter(([, part]) => part !== undefined))
  }
}

function entriesBefore(end: string, value: JsonObject): [string, unknown][] {
  const entries = Object.entries(value)
  const length = entries.findIndex(([key]) => key === end)
  return entries.slice(0, length)
}

function keepAll<Value>(value: Value): Value {
  return value
}

function dropAll(): undefined {
  return undefined
}
