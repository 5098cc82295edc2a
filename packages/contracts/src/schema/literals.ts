// The literals that a schema allows by `const` or `enum`.
import { isJsonObject } from '../spec/pointer.ts'

/** A value of a `const` or an `enum` that a message can show. */
export type Literal = string | number | boolean | null

/** A schema, as far as literals are concerned. */
export type Schema = Readonly<Record<string, unknown>>

/** Returns the target of a `$ref`. */
export type SchemaOf = (id: string) => object | undefined

/**
 * Returns the literals that a value may be; `undefined` where other values are allowed. `above` are the enclosing schemas: one
 * that refers back to itself adds nothing.
 */
export function literalsOf(
  schema: unknown,
  schemaOf: SchemaOf,
  above: ReadonlySet<object> = new Set(),
): readonly Literal[] | undefined {
  let literals: readonly Literal[] | undefined
  for (const part of partsOf(schema, schemaOf)) {
    if (above.has(part)) return undefined
    literals = both(literals, ownLiterals(part))
    for (const alternatives of unionsOf(part))
      literals = both(literals, literalsOfAny(alternatives, schemaOf, new Set([...above, part])))
  }
  return literals
}

function literalsOfAny(
  alternatives: readonly Schema[],
  schemaOf: SchemaOf,
  above: ReadonlySet<object>,
): readonly Literal[] | undefined {
  const lists = alternatives.map((alternative) => literalsOf(alternative, schemaOf, above))
  return lists.every((list) => list !== undefined) ? distinct(lists.flat()) : undefined
}

/** Returns the literals that one part of a schema names itself. */
export function ownLiterals(part: Schema): readonly Literal[] | undefined {
  const list = 'const' in part ? [part['const']] : part['enum']
  return Array.isArray(list) && list.every(isLiteral) ? list : undefined
}

/** Returns the schema and those that apply with it: the targets of its `$ref`s, the members of its `allOf`s. */
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

/** Returns the branches of each union in a part of a schema. */
export function unionsOf(part: Schema): readonly (readonly Schema[])[] {
  const lists = [part['oneOf'], part['anyOf']].filter((list) => Array.isArray(list))
  // A branch that is just `true` accepts anything.
  return lists.map((list) => list.map((item: unknown) => (isSchema(item) ? item : {})))
}

/** Returns the intersection of two lists of literals; `undefined` allows any value. */
export function both(
  some: readonly Literal[] | undefined,
  others: readonly Literal[] | undefined,
): readonly Literal[] | undefined {
  if (some === undefined || others === undefined) return some ?? others
  return some.filter((literal) => others.includes(literal))
}

/** Returns each literal once. */
export function distinct(literals: readonly Literal[]): readonly Literal[] {
  return [...new Set(literals)]
}

/** Returns a list, or an empty one in place of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isSchema(value: unknown): value is Schema {
  return isJsonObject(value)
}

function isLiteral(value: unknown): value is Literal {
  return value === null || ['boolean', 'number', 'string'].includes(typeof value)
}
