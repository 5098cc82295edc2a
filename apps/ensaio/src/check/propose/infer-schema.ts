// The schema of values that were seen: types and keys, never the values themselves.

/** A schema by what was seen. */
export interface SeenSchema {
  /** JSON types, sorted. */
  readonly types: readonly string[]
  readonly properties?: Readonly<Record<string, SeenSchema>>
  readonly items?: SeenSchema
}

/** Deeper values are described no further. */
const LEVELS_MAX = 6

/** An object of more keys is taken for a map. */
const KEYS_MAX = 40

/** Describes a value. */
export function inferSchema(value: unknown, level = 0): SeenSchema {
  if (value === null) return { types: ['null'] }
  if (Array.isArray(value)) {
    const items = value.map((item) => inferSchema(item, level + 1))
    const [first, ...rest] = items
    return first === undefined || level === LEVELS_MAX
      ? { types: ['array'] }
      : { types: ['array'], items: rest.reduce(mergeSchemas, first) }
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
    if (entries.length > KEYS_MAX || level === LEVELS_MAX) return { types: ['object'] }
    const properties = entries.map(([key, inner]) => [key, inferSchema(inner, level + 1)] as const)
    return { types: ['object'], properties: Object.fromEntries(properties) }
  }
  return { types: [Number.isInteger(value) ? 'integer' : typeof value] }
}

/** Describes what fits either schema. */
export function mergeSchemas(one: SeenSchema, other: SeenSchema): SeenSchema {
  const types = [...new Set([...one.types, ...other.types])].toSorted()
  const properties = mergeProperties(one.properties, other.properties)
  const items =
    one.items && other.items ? mergeSchemas(one.items, other.items) : (one.items ?? other.items)
  return {
    types: types.includes('number') ? types.filter((type) => type !== 'integer') : types,
    ...(properties && { properties }),
    ...(items && { items }),
  }
}

type Properties = SeenSchema['properties']

function mergeProperties(one: Properties, other: Properties): Properties {
  if (one === undefined || other === undefined) return one ?? other
  const merged = new Map(Object.entries(one))
  for (const [name, schema] of Object.entries(other)) {
    const before = merged.get(name)
    merged.set(name, before === undefined ? schema : mergeSchemas(before, schema))
  }
  return Object.fromEntries(merged)
}
