// The vendor reads bodies that hold more than it documents, and shows what it documents: what is kept of a body is what
// can be shown.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** Takes away what a schema does not document. A value that has nothing else is given back as it is. */
type Pruner = (value: unknown) => unknown

/** Keeps what the schema of this name documents, at any depth. */
export function onlyDocumented<Value>(schema: keyof Schemas, value: Value): Value {
  const pruner = prunersByName.get(schema) ?? prunerOf({ $ref: `#/components/schemas/${schema}` })
  prunersByName.set(schema, pruner)
  return pruner(value) as Value
}

const prunersByName = new Map<keyof Schemas, Pruner>()

// Following a pointer costs more than all the rest; the schemas are part of the contract, and of no world.
const prunersByRef = new Map<string, Pruner>()

/** Schemas may lead back to themselves, so each pruner finds those of its parts when it first needs them. */
function prunerOf(schema: JsonObject): Pruner {
  const { $ref } = schema
  if (typeof $ref !== 'string') return createPruner(schema)
  const known = prunersByRef.get($ref)
  if (known !== undefined) return known
  const found = valueAt(zenviaConversionContract.document, $ref)
  const pruner = isJsonObject(found) ? prunerOf(found) : asItIs
  prunersByRef.set($ref, pruner)
  return pruner
}

/** The schemas that are used here are made of nothing but properties and items. */
function createPruner({ items, properties, additionalProperties }: JsonObject): Pruner {
  const pruneList = isJsonObject(items) ? listPruner(items) : asItIs
  const isClosed = isJsonObject(properties) && additionalProperties === undefined
  const pruneObject = isClosed ? objectPruner(properties) : asItIs
  return (value) => {
    if (Array.isArray(value)) return pruneList(value)
    return typeof value === 'object' && value !== null ? pruneObject(value) : value
  }
}

function listPruner(items: JsonObject): (list: readonly unknown[]) => readonly unknown[] {
  let pruneItem: Pruner | undefined
  return (list) => list.map((pruneItem ??= prunerOf(items)))
}

function objectPruner(properties: JsonObject): (value: object) => object {
  const prunersByKey = new Map<string, Pruner>()
  const prunerAt = (key: string): Pruner | undefined => {
    const known = prunersByKey.get(key)
    if (known !== undefined) return known
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (!isJsonObject(schema)) return undefined
    const pruner = prunerOf(schema)
    prunersByKey.set(key, pruner)
    return pruner
  }
  return (value) => {
    const parts = value as Readonly<Record<string, unknown>>
    const keys = Object.keys(parts)
    // JSON has no undefined: it stands for what is not kept.
    const kept = keys.map((key) => prunerAt(key)?.(parts[key]))
    if (keys.every((key, index) => kept[index] === parts[key])) return value
    const entries = keys.map((key, index) => [key, kept[index]] as const)
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
  }
}

function asItIs<Value>(value: Value): Value {
  return value
}
