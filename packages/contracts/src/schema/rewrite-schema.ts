// Prepares the spec's schemas for Ajv: annotations are dropped, $refs become ids, and schemas of our own messages are closed.
import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { isJsonObject, joinPointer } from '../spec/pointer.ts'
import {
  SCHEMA_LIST_KEYWORDS,
  SCHEMA_MAP_KEYWORDS,
  SINGLE_SCHEMA_KEYWORDS,
} from '../spec/schema-keywords.ts'
import { closingKeyword, passesClosingOn } from './closing.ts'
import { DATE_SPELLINGS_FORMAT } from './date-spellings.ts'

/**
 * The treatment of properties that a schema does not document: `open` as JSON Schema does; `closed` refuses them here and
 * below; `member` leaves that to the schema that it is composed into, and refuses them below.
 */
export type Openness = 'open' | 'closed' | 'member'

/** The origin of a rewritten schema. */
export interface Origin {
  readonly pointer: string
  /** The keyword that was added to close the schema; it is not in the spec. */
  readonly closedBy: 'additionalProperties' | 'unevaluatedProperties' | null
  /** The first documented example, which says more than a pattern. */
  readonly example?: JsonValue
}

/** The context of rewriting. */
export interface RewriteContext {
  readonly document: OpenApiDocument
  /** Filled with the origin of every rewritten schema, by identity. */
  readonly origins: WeakMap<object, Origin>
  /** The id under which the target of a `$ref` is known to Ajv. */
  idOf(ref: string, openness: Openness): string
}

/** Returns the schema as Ajv gets it. */
export function rewriteSchema(
  schema: JsonObject,
  pointer: string,
  openness: Openness,
  context: RewriteContext,
): Record<string, unknown> {
  const closedBy = openness === 'closed' ? closingKeyword(schema, context.document) : null
  const rewritten: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (isAnnotation(keyword)) continue
    rewritten[keyword] = rewriteKeyword(keyword, value)
  }
  if (schema['x-date-spellings'] === true) {
    rewritten['format'] = DATE_SPELLINGS_FORMAT
    // It is for other tools: the format says more, and one fault is enough.
    delete rewritten['pattern']
  }
  if (closedBy !== null) rewritten[closedBy] = false
  const [example] = Array.isArray(schema['examples']) ? schema['examples'] : []
  context.origins.set(rewritten, { pointer, closedBy, ...(example !== undefined && { example }) })
  return rewritten

  function rewriteKeyword(keyword: string, value: JsonValue): unknown {
    const below = opennessBelow(keyword, schema, openness)
    const at = joinPointer(pointer, keyword)
    if (keyword === '$ref' && typeof value === 'string') return context.idOf(value, below)
    if (isOneOf(SINGLE_SCHEMA_KEYWORDS, keyword)) return rewriteValue(value, at, below)
    if (isOneOf(SCHEMA_MAP_KEYWORDS, keyword) && isJsonObject(value))
      return rewriteMap(value, at, below)
    if (isOneOf(SCHEMA_LIST_KEYWORDS, keyword) && Array.isArray(value)) {
      return value.map((item: JsonValue, index) =>
        rewriteValue(item, joinPointer(at, index), below),
      )
    }
    return value
  }

  function rewriteMap(map: JsonObject, at: string, below: Openness): unknown {
    const entries = Object.entries(map)
    return Object.fromEntries(
      entries.map(([name, value]) => [name, rewriteValue(value, joinPointer(at, name), below)]),
    )
  }

  function rewriteValue(value: JsonValue, at: string, below: Openness): unknown {
    return isJsonObject(value) ? rewriteSchema(value, at, below, context) : value
  }
}

// Annotations of JSON Schema and OpenAPI, which do not validate.
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
])

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || keyword.startsWith('x-')
}

// Keywords whose subschema only tests: closing it would change what passes.
const TESTS: ReadonlySet<string> = new Set(['contentSchema', 'if', 'not', 'propertyNames'])

// Keywords whose subschemas apply to the same value as their parent.
const IN_PLACE: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'dependentSchemas',
  'else',
  'oneOf',
  'then',
])

function opennessBelow(keyword: string, schema: JsonObject, openness: Openness): Openness {
  if (openness === 'open' || TESTS.has(keyword)) return 'open'
  if (!IN_PLACE.has(keyword)) return 'closed'
  return openness === 'closed' && passesClosingOn(schema) ? 'closed' : 'member'
}

function isOneOf(keywords: readonly string[], keyword: string): boolean {
  return keywords.includes(keyword)
}
