// The change of a spec that makes it agree with a difference.
import { isJsonObject, pointerKeys, valueAt } from '@ensaio/contracts'
import type { JsonValue, OpenApiDocument } from '@ensaio/contracts'
import type { Drift } from '../drift.ts'
import type { SeenSchema } from './infer-schema.ts'

/** One change of a spec, at a place of the document. */
export type SpecChange =
  /** Adds a key to a map, and the map where it is missing. */
  | {
      readonly kind: 'add'
      readonly at: readonly string[]
      readonly key: string
      readonly value: JsonValue
    }
  /** Takes a text out of a list, and the list with its last one. */
  | { readonly kind: 'drop'; readonly at: readonly string[]; readonly item: string }
  | {
      readonly kind: 'set'
      readonly at: readonly string[]
      readonly key: string
      readonly value: JsonValue
    }

/** The key of the source in specs/README.md. */
const SOURCE = 'recorded-traffic'

const TAGS = { 'x-fidelity': 'observed', 'x-source': SOURCE } as const

/** Returns the changes; none where a person has to decide. */
export function changesFor(drift: Drift, document: OpenApiDocument): readonly SpecChange[] {
  const { spec, rule, field, observed } = drift
  const at = pointerKeys(spec.pointer)
  if (drift.side === 'request' || drift.side === 'acknowledgement' || drift.in === 'header')
    return []
  switch (drift.kind) {
    case 'undocumented-field':
      return observed?.schema === undefined
        ? []
        : [addProperty(at, lastKey(field), observed.schema)]
    case 'missing-field':
      return at.at(-1) === 'required' ? [{ kind: 'drop', at, item: lastKey(field) }] : []
    case 'mistyped-field':
      return rule === 'type' && observed?.schema !== undefined
        ? widenType(document, at, observed.schema)
        : []
    case 'undocumented-status':
      return drift.status === undefined || at.at(-1) !== 'responses'
        ? []
        : [{ kind: 'add', at, key: String(drift.status), value: toAnswer(observed) }]
    case 'content-type':
      return observed?.contentType === undefined || at.at(-1) !== 'content'
        ? []
        : [{ kind: 'add', at, key: observed.contentType, value: toMediaType(observed.schema) }]
    case 'unknown-operation':
    case 'unreadable':
    case 'never-seen':
      return []
    default:
      return drift.kind satisfies never
  }
}

const CLOSING: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties'])

function addProperty(at: readonly string[], key: string, schema: SeenSchema): SpecChange {
  const holder = CLOSING.has(at.at(-1) ?? '') ? at.slice(0, -1) : at
  const value = { ...toSchema(schema), ...TAGS }
  return { kind: 'add', at: [...holder, 'properties'], key, value }
}

/** Lets a schema have the type that was seen too, and says how that is known. */
function widenType(
  document: OpenApiDocument,
  at: readonly string[],
  { types }: SeenSchema,
): readonly SpecChange[] {
  const holder = at.slice(0, -1)
  const schema = valueAt(document, `#/${holder.map(escapeKey).join('/')}`)
  if (at.at(-1) !== 'type' || !isJsonObject(schema)) return []
  const before = [schema['type'] ?? []].flat().map(String)
  const value = [...new Set([...before, ...types])]
  const tags = Object.entries(TAGS).map(
    ([key, tag]) => ({ kind: 'set', at: holder, key, value: tag }) as const,
  )
  return [{ kind: 'set', at: holder, key: 'type', value }, ...tags]
}

function escapeKey(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

function toAnswer(observed: Drift['observed']): JsonValue {
  const { contentType, schema } = observed ?? {}
  const content = contentType && { content: { [contentType]: toMediaType(schema) } }
  return { description: 'Seen in recorded calls.', ...TAGS, ...content }
}

function toMediaType(schema: SeenSchema | undefined): JsonValue {
  return { schema: schema === undefined ? { type: 'string' } : toSchema(schema) }
}

/** Writes a schema as the specs do: each property says how it is known, its source is inherited. */
function toSchema({ types, properties, items }: SeenSchema): { readonly [key: string]: JsonValue } {
  const [only = 'object', ...others] = types
  const inner = Object.entries(properties ?? {}).map(
    ([name, schema]) => [name, { ...toSchema(schema), 'x-fidelity': 'observed' }] as const,
  )
  return {
    type: others.length === 0 ? only : types,
    ...(inner.length > 0 && { properties: Object.fromEntries(inner) }),
    ...(items && { items: toSchema(items) }),
  }
}

function lastKey(field: string): string {
  return pointerKeys(field).at(-1) ?? ''
}
