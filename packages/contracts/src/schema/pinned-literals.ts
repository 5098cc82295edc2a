// The properties that a schema pins to literals: they distinguish the branches of a union.
import {
  both,
  distinct,
  listOf,
  ownLiterals,
  partsOf,
  type Schema,
  type SchemaOf,
  unionsOf,
  type Literal,
  literalsOf,
} from './literals.ts'

/** The properties of a schema that distinguish it from other branches. */
export interface PinnedLiterals {
  /** The literals of each property; properties that may have any value are not listed. */
  readonly literals: ReadonlyMap<string, readonly Literal[]>
  readonly required: ReadonlySet<string>
}

/** Returns the pinned literals of a schema, `$ref`s followed by `schemaOf`; `null` for one that no object can fit. */
export function pinnedLiterals(schema: object, schemaOf: SchemaOf): PinnedLiterals | null {
  const literals = new Map<string, readonly Literal[]>()
  const required = new Set<string>()
  for (const part of partsOf(schema, schemaOf)) {
    if (!takesObjects(part)) return null
    for (const name of listOf(part['required'])) required.add(String(name))
    for (const [name, property] of Object.entries(Object(part['properties'])))
      narrow(literals, name, literalsOf(property, schemaOf))
    for (const alternatives of unionsOf(part)) {
      const shared = sharedLiterals(alternatives, schemaOf)
      if (shared === null) return null
      for (const [name, list] of shared.literals) narrow(literals, name, list)
      for (const name of shared.required) required.add(name)
    }
  }
  return { literals, required }
}

/** Returns the common part of all branches that an object can fit. */
function sharedLiterals(
  alternatives: readonly Schema[],
  schemaOf: SchemaOf,
): PinnedLiterals | null {
  const all = alternatives.flatMap((alternative) => pinnedLiterals(alternative, schemaOf) ?? [])
  const [first, ...others] = all
  if (first === undefined) return null
  const literals = [...first.literals.keys()]
    .filter((name) => others.every((other) => other.literals.has(name)))
    .map((name) => [name, distinct(all.flatMap((one) => one.literals.get(name) ?? []))] as const)
  const required = [...first.required].filter((name) => {
    return others.every((other) => other.required.has(name))
  })
  return { literals: new Map(literals), required: new Set(required) }
}

function takesObjects(part: Schema): boolean {
  const types = [part['type'] ?? 'object'].flat()
  return types.includes('object') && ownLiterals(part) === undefined
}

function narrow(
  literals: Map<string, readonly Literal[]>,
  name: string,
  list: readonly Literal[] | undefined,
): void {
  const narrowed = both(literals.get(name), list)
  if (narrowed !== undefined) literals.set(name, narrowed)
}
