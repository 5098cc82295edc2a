// The vendor reads bodies that hold more than it documents, and shows what it documents: what is kept of a body is what
// can be shown.
import { isJsonObject, valueAt } from '@ensaio/contracts'
import type { JsonObject } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** Takes away what a schema does not document. A value that has nothing else is given back as it is. */
type Pruner = (value: unknown) => unknown

const SCHEMAS = '#/components/schemas/'

/** Keeps what the schema of this name documents, at any depth. */
export function onlyDocumented<Value>(schema: keyof Schemas, value: Value): Value {
  return prunerNamed(schema)(value) as Value
}

// Following a pointer costs more than all the rest; the schemas are part of the contract, and of no world.
const prunersByName = new Map<string, Pruner>()

function prunerNamed(name: string): Pruner {
  const known = prunersByName.get(name)
  if (known !== undefined) return known
  const schema = valueAt(zenviaConversionContract.document, SCHEMAS + name)
  const pruner = isJsonObject(schema) ? prunerOf(schema) : asItIs
  prunersByName.set(name, pruner)
  return pruner
}

/**
 * The schemas that are used here are made of nothing but properties and items, or refer to another one. They may lead back
 * to themselves, so each pruner finds those of its parts when it first needs them.
 */
function prunerOf({ $ref, items, properties, additionalProperties }: JsonObject): Pruner {
  if (typeof $ref === 'string') return prunerNamed($ref.slice(SCHEMAS.length))
  if (isJsonObject(items)) return listPruner(items)
  const isClosed = isJsonObject(properties) && additionalProperties === undefined
  return isClosed ? objectPruner(properties) : asItIs
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
    // What is not documented is not remembered: callers may make up any number of keys.
    if (!isJsonObject(schema)) return nothing
    const pruner = prunerOf(schema)
    pruners.set(key, pruner)
    return pruner
  }
  return (value) => {
    if (!isJsonObject(value)) return value
    // Hardly a body has anything else, and then nothing is made anew.
    let kept: [string, unknown][] | undefined
    for (const key in value) {
      const part = prunerAt(key)(value[key])
      if (part !== value[key]) kept ??= entriesBefore(key, value)
      kept?.push([key, part])
    }
    // JSON has no undefined: it stands for what is not kept.
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

function asItIs<Value>(value: Value): Value {
  return value
}

function nothing(): undefined {
  return undefined
}
