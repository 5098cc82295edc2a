// Which properties a schema pins to fixed words: what tells the alternatives of a union apart.
import {
  both,
  distinct,
  listOf,
  ownWords,
  partsOf,
  type Schema,
  type SchemaOf,
  unionsOf,
  type Word,
  wordsOfValue,
} from './words-of-value.ts'

/** What a schema says of an object's properties, as far as it tells alternatives apart. */
export interface FixedWords {
  /** The words that a property may have; properties that may have any value are not listed. */
  readonly words: ReadonlyMap<string, readonly Word[]>
  readonly required: ReadonlySet<string>
}

/** The fixed words of a schema, `$ref`s followed by `schemaOf`; `null` for one that no object can fit. */
export function fixedWords(schema: object, schemaOf: SchemaOf): FixedWords | null {
  const words = new Map<string, readonly Word[]>()
  const required = new Set<string>()
  for (const part of partsOf(schema, schemaOf)) {
    if (!takesObjects(part)) return null
    for (const name of listOf(part['required'])) required.add(String(name))
    for (const [name, property] of Object.entries(Object(part['properties'])))
      narrow(words, name, wordsOfValue(property, schemaOf))
    for (const alternatives of unionsOf(part)) {
      const shared = sharedWords(alternatives, schemaOf)
      if (shared === null) return null
      for (const [name, list] of shared.words) narrow(words, name, list)
      for (const name of shared.required) required.add(name)
    }
  }
  return { words, required }
}

/** What all alternatives that an object can fit have in common. */
function sharedWords(alternatives: readonly Schema[], schemaOf: SchemaOf): FixedWords | null {
  const all = alternatives.flatMap((alternative) => fixedWords(alternative, schemaOf) ?? [])
  const [first, ...others] = all
  if (first === undefined) return null
  const words = [...first.words.keys()]
    .filter((name) => others.every((other) => other.words.has(name)))
    .map((name) => [name, distinct(all.flatMap((one) => one.words.get(name) ?? []))] as const)
  const required = [...first.required].filter((name) => {
    return others.every((other) => other.required.has(name))
  })
  return { words: new Map(words), required: new Set(required) }
}

function takesObjects(part: Schema): boolean {
  const types = [part['type'] ?? 'object'].flat()
  return types.includes('object') && ownWords(part) === undefined
}

function narrow(
  words: Map<string, readonly Word[]>,
  name: string,
  list: readonly Word[] | undefined,
): void {
  const narrowed = both(words.get(name), list)
  if (narrowed !== undefined) words.set(name, narrowed)
}
