// Visits every part of a document that can be a fact or hold a $ref, each once and in place: $refs are not followed.
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { listed, type Located, member, members } from './located.ts'
import {
  SCHEMA_LIST_KEYWORDS,
  SCHEMA_MAP_KEYWORDS,
  SINGLE_SCHEMA_KEYWORDS,
} from './schema-keywords.ts'

/** The kind of a part. `schema` is one that has a name under components; `subschema` any other. */
export type PartKind =
  | 'pathItem'
  | 'operation'
  | 'webhook'
  | 'parameter'
  | 'requestBody'
  | 'status'
  | 'header'
  | 'mediaType'
  | 'schema'
  | 'property'
  | 'subschema'

/** A part of the document. */
export interface Part extends Located {
  readonly kind: PartKind
  /** The key of the part in its parent. */
  readonly name: string
  readonly parent: Part | null
}

/** The methods that a path item may hold, as the document spells them. */
export const METHOD_KEYS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
] as const

/** Returns all parts of a document, parents before children. */
export function* walkSpec(document: OpenApiDocument): Generator<Part> {
  const root: Located = { pointer: '#', value: document }
  for (const item of members(root, 'paths')) yield* walkPathItem(item, 'operation')
  for (const item of members(root, 'webhooks')) yield* walkPathItem(item, 'webhook')
  for (const answer of members(root, 'x-unknown-path')) yield* walkContent(answer, 'status', null)
  const components = member(root, 'components')
  if (components === undefined) return
  for (const part of members(components, 'schemas')) yield* walkSchema(part, 'schema', null)
  for (const part of members(components, 'parameters'))
    yield* walkParameter(part, 'parameter', null)
  for (const part of members(components, 'headers')) yield* walkParameter(part, 'header', null)
  for (const part of members(components, 'requestBodies'))
    yield* walkContent(part, 'requestBody', null)
  for (const part of members(components, 'responses')) yield* walkContent(part, 'status', null)
}

type Named = Located & { readonly name: string }

function* walkPathItem(item: Named, kind: 'operation' | 'webhook'): Generator<Part> {
  const parent: Part = { ...item, kind: 'pathItem', parent: null }
  yield parent
  for (const parameter of numbered(parent, 'parameters'))
    yield* walkParameter(parameter, 'parameter', parent)
  for (const answer of members(parent, 'x-other-methods'))
    yield* walkContent(answer, 'status', parent)
  for (const method of METHOD_KEYS) {
    const operation = member(parent, method)
    if (operation === undefined) continue
    yield* walkOperation({
      ...operation,
      kind,
      name: kind === 'webhook' ? item.name : method,
      parent,
    })
  }
}

function* walkOperation(operation: Part): Generator<Part> {
  yield operation
  for (const parameter of numbered(operation, 'parameters'))
    yield* walkParameter(parameter, 'parameter', operation)
  const body = member(operation, 'requestBody')
  if (body !== undefined)
    yield* walkContent({ ...body, name: 'requestBody' }, 'requestBody', operation)
  for (const status of members(operation, 'responses'))
    yield* walkContent(status, 'status', operation)
}

function* walkParameter(
  node: Named,
  kind: 'parameter' | 'header',
  parent: Part | null,
): Generator<Part> {
  const part: Part = { ...node, kind, parent }
  yield part
  const schema = member(part, 'schema')
  if (schema !== undefined) yield* walkSchema({ ...schema, name: 'schema' }, 'subschema', part)
  yield* walkMediaTypes(part)
}

function* walkContent(
  node: Named,
  kind: 'requestBody' | 'status',
  parent: Part | null,
): Generator<Part> {
  const part: Part = { ...node, kind, parent }
  yield part
  for (const header of members(part, 'headers')) yield* walkParameter(header, 'header', part)
  yield* walkMediaTypes(part)
}

function* walkMediaTypes(parent: Part): Generator<Part> {
  for (const mediaType of members(parent, 'content')) {
    const part: Part = { ...mediaType, kind: 'mediaType', parent }
    yield part
    const schema = member(part, 'schema')
    if (schema !== undefined) yield* walkSchema({ ...schema, name: 'schema' }, 'subschema', part)
  }
}

function* walkSchema(
  node: Named,
  kind: 'schema' | 'property' | 'subschema',
  parent: Part | null,
): Generator<Part> {
  const part: Part = { ...node, kind, parent }
  yield part
  for (const keyword of SINGLE_SCHEMA_KEYWORDS) {
    const child = member(part, keyword)
    if (child !== undefined) yield* walkSchema({ ...child, name: keyword }, 'subschema', part)
  }
  for (const keyword of SCHEMA_MAP_KEYWORDS) {
    const childKind = keyword === 'properties' ? 'property' : 'subschema'
    for (const child of members(part, keyword)) yield* walkSchema(child, childKind, part)
  }
  for (const keyword of SCHEMA_LIST_KEYWORDS) {
    for (const child of numbered(part, keyword)) yield* walkSchema(child, 'subschema', part)
  }
}

function numbered(parent: Located, key: string): readonly Named[] {
  return listed(parent, key).map((part, index) => ({ ...part, name: String(index) }))
}
