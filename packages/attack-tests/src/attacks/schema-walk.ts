// Finds the places in a body that a contract knows, so that each can be filled with something hostile.
type Json = Readonly<Record<string, unknown>>

/** Deeper places are like those above them. */
const DEPTH_MAX = 4

/** A place: the keys that lead to it; `0` stands for the item of a list. */
export type Place = readonly string[]

/** Lists the places of a schema, the body itself first. */
export function placesOf(document: Json, schema: unknown, depth = 0): readonly Place[] {
  const { properties, items, ...parts } = resolve(document, schema)
  if (depth === DEPTH_MAX) return [[]]
  const branches = ['allOf', 'oneOf', 'anyOf'].flatMap((name) => (parts[name] ?? []) as unknown[])
  const below = (key: string, inner: unknown): readonly Place[] =>
    placesOf(document, inner, depth + 1).map((place) => [key, ...place])
  const all: readonly Place[] = [
    [],
    ...Object.entries((properties ?? {}) as Json).flatMap(([key, inner]) => below(key, inner)),
    ...(items === undefined ? [] : below('0', items)),
    ...branches.flatMap((branch) => placesOf(document, branch, depth + 1)),
  ]
  return [...new Map(all.map((place) => [place.join('/'), place])).values()]
}

/** Returns a body with the value at the place, and nothing else. */
export function bodyWith(place: Place, value: string): string {
  return place.reduceRight(
    (inner, key) => (key === '0' ? `[${inner}]` : `{${JSON.stringify(key)}:${inner}}`),
    value,
  )
}

function resolve(document: Json, schema: unknown): Json {
  const { $ref: reference } = Object(schema) as { readonly $ref?: string }
  if (reference === undefined) return Object(schema) as Json
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (Object(node) as Json)[key], document)
  return resolve(document, target)
}
