// The words that a value may be, where a schema says so by `const` or `enum`.
import { isJsonObject } from '../spec/pointer.ts'

/** A value that a `const` or an `enum` can name, and a message can show. */
export type Word = string | number | boolean | null

/** A schema, as far as words are concerned. */
export type Schema = Readonly<Record<string, unknown>>

/** The schema that a `$ref` points at. */
export type SchemaOf = (id: string) => object | undefined

/**
 * The words that a value may be; `undefined` where it may be more than words. `above` are the schemas it lies in: one that
 * leads back to itself says nothing.
 */
export function wordsOfValue(
  schema: unknown,
  schemaOf: SchemaOf,
  above: ReadonlySet<object> = new Set(),
): readonly Word[] | undefined {
  let words: readonly Word[] | undefined
  for (const part of partsOf(schema, schemaOf)) {
    if (above.has(part)) return undefined
    words = both(words, ownWords(part))
    for (const alternatives of unionsOf(part))
      words = both(words, wordsOfAny(alternatives, schemaOf, new Set([...above, part])))
  }
  return words
}

function wordsOfAny(
  alternatives: readonly Schema[],
  schemaOf: SchemaOf,
  above: ReadonlySet<object>,
): readonly Word[] | undefined {
  const lists = alternatives.map((alternative) => wordsOfValue(alternative, schemaOf, above))
  return lists.every((list) => list !== undefined) ? distinct(lists.flat()) : undefined
}

/** The words that one part of a schema names itself. */
export function ownWords(part: Schema): readonly Word[] | undefined {
  const list = 'const' in part ? [part['const']] : part['enum']
  return Array.isArray(list) && list.every(isWord) ? list : undefined
}

/** The schema and all that holds together with it: what its `$ref`s point at, what its `allOf`s list. */
export function partsOf(schema: unknown, schemaOf: SchemaOf): readonly Schema[] {
  const parts = new Set<Schema>()
  const open: unknown[] = [schema]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (!isSchema(part) || parts.has(part)) continue
    parts.add(part)
    open.push(...listOf(part['allOf']))
    if (typeof part['$ref'] === 'string') open.push(schemaOf(part['$ref']) ?? {})
  }
  return [...parts]
}

/** The alternatives of each union in a part of a schema. */
export function unionsOf(part: Schema): readonly (readonly Schema[])[] {
  const lists = [part['oneOf'], part['anyOf']].filter((list) => Array.isArray(list))
  // An alternative that is just `true` takes anything.
  return lists.map((list) => list.map((item: unknown) => (isSchema(item) ? item : {})))
}

/** What two lists of words both allow; `undefined` allows any value. */
export function both(
  some: readonly Word[] | undefined,
  others: readonly Word[] | undefined,
): readonly Word[] | undefined {
  if (some === undefined || others === undefined) return some ?? others
  return some.filter((word) => others.includes(word))
}

/** Each word once. */
export function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)]
}

/** A list, or an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isSchema(value: unknown): value is Schema {
  return isJsonObject(value)
}

function isWord(value: unknown): value is Word {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value)
}
