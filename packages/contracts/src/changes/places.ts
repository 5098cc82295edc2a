import type { JsonObject, JsonValue, OpenApiDocument } from '../contract/open-api-document.ts'
import { operationTable, webhookTable } from '../spec/table.ts'
import { follow, type Located, member, members } from '../spec/located.ts'
import { isJsonObject, joinPointer, valueAt } from '../spec/pointer.ts'

/** The direction in which a value travels, as the API's customer sees it. */
export type Direction = 'sent' | 'received'

/** One place of an API that a customer can depend on: an operation, a parameter, a status, a property. */
export interface Place {
  /** The name by which people find it: `POST /json/ request body /email`. It is the same in every version of a spec. */
  readonly name: string
  /** The name of the place that it is in; none for an operation. */
  readonly parent: string | undefined
  readonly kind: 'operation' | 'webhook' | 'parameter' | 'body' | 'status' | 'header' | 'property'
  readonly direction: Direction
  /** True where a value must stand there. */
  readonly isRequired: boolean
  /** The JSON types that it may have; none where everything is allowed. */
  readonly types: readonly string[]
  /** The only values that it may have; none where the schema lists none. */
  readonly values: readonly string[]
  /** Bounds, patterns and formats by keyword. */
  readonly rules: Readonly<Record<string, JsonValue>>
}

/** Keywords that narrow what a value may be. */
const RULES = [
  'format',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'multipleOf',
  'additionalProperties',
] as const

/** Lists the places of a spec. Names of schemas take no part, so that moving one changes nothing. */
export function listPlaces(document: OpenApiDocument): readonly Place[] {
  const operations = operationTable(document).map(({ method, path, pointer, parameters }) => ({
    kind: 'operation' as const,
    name: `${method} ${path}`,
    pointer,
    parameters: parameters.map((one) => one.pointer),
  }))
  const webhooks = webhookTable(document).map(({ name, pointer }) => ({
    kind: 'webhook' as const,
    name: `webhook ${name}`,
    pointer,
    parameters: [],
  }))
  return [...operations, ...webhooks].flatMap((one) => placesOf(document, one))
}

interface Call {
  readonly kind: 'operation' | 'webhook'
  readonly name: string
  readonly pointer: string
  readonly parameters: readonly string[]
}

function placesOf(document: OpenApiDocument, call: Call): readonly Place[] {
  const { kind, name } = call
  const at = locate(document, call.pointer)
  // A webhook comes to the customer, who answers it.
  const isToVendor = kind === 'operation'
  const there = { parent: name, direction: isToVendor ? 'sent' : 'received' } as const
  const back = { parent: name, direction: isToVendor ? 'received' : 'sent' } as const
  const body = member(at, 'requestBody')
  const request = body && follow(document, body)
  return [
    { ...OPEN, kind, name, direction: there.direction, parent: undefined },
    ...call.parameters.map((pointer) => toParameter(document, there, locate(document, pointer))),
    ...(request === undefined
      ? []
      : placesOfContent(document, `${name} request body`, request, there)),
    ...members(at, 'responses').flatMap((response) =>
      placesOfResponse(document, `${name} ${response.name}`, follow(document, response), back),
    ),
  ]
}

/** Nothing is said of the value: anything goes, or nothing at all. */
const OPEN = { isRequired: false, types: [], values: [], rules: {} } as const

type Side = Pick<Place, 'parent' | 'direction'>

function toParameter(document: OpenApiDocument, side: Side, { value }: Located): Place {
  const name = `${side.parent} ${String(value['in'])} parameter ${String(value['name'])}`
  const isRequired = value['required'] === true
  return { ...shapeOf(document, value['schema']), ...side, kind: 'parameter', name, isRequired }
}

function placesOfResponse(
  document: OpenApiDocument,
  name: string,
  response: Located,
  side: Side,
): readonly Place[] {
  const below = { ...side, parent: name }
  return [
    { ...OPEN, ...side, kind: 'status', name },
    ...members(response, 'headers').map((header): Place => {
      const { value } = follow(document, header)
      const shape = shapeOf(document, value['schema'])
      const isRequired = value['required'] === true
      return {
        ...shape,
        ...below,
        kind: 'header',
        name: `${name} header ${header.name}`,
        isRequired,
      }
    }),
    ...placesOfContent(document, `${name} body`, response, below),
  ]
}

function placesOfContent(
  document: OpenApiDocument,
  name: string,
  parent: Located,
  side: Side,
): readonly Place[] {
  return members(parent, 'content').flatMap((media) => {
    const root = media.name === 'application/json' ? name : `${name} (${media.name})`
    const walk: Walk = { ...side, kind: 'body', root, path: '', seen: [] }
    return placesOfSchema(document, walk, media.value['schema'], parent.value['required'] === true)
  })
}

interface Walk extends Side {
  readonly kind: Place['kind']
  /** The body that it is in. */
  readonly root: string
  /** The pointer below it. */
  readonly path: string
  /** The references that led here: a schema may refer to itself. */
  readonly seen: readonly string[]
}

function placesOfSchema(
  document: OpenApiDocument,
  walk: Walk,
  schema: JsonValue | undefined,
  isRequired: boolean,
): readonly Place[] {
  const { root, path, direction, kind, parent, seen } = walk
  const name = path === '' ? root : `${root} ${path}`
  const { parts, refs } = partsOf(document, schema)
  const own: Place = { ...shapeOfParts(parts), kind, name, direction, parent, isRequired }
  if (refs.some((ref) => seen.includes(ref))) return [own]
  const below: Walk = { ...walk, kind: 'property', parent: name, seen: [...seen, ...refs] }
  const sure = parts.filter(({ isSure }) => isSure)
  const required = new Set(sure.flatMap(({ value }) => textsAt(value, 'required')))
  const items = parts.map(({ value }) => value['items']).find((one) => one !== undefined)
  return [
    own,
    ...[...propertiesOf(parts)].flatMap(([key, part]) =>
      placesOfSchema(document, { ...below, path: joinPointer(path, key) }, part, required.has(key)),
    ),
    ...(items === undefined
      ? []
      : placesOfSchema(document, { ...below, path: `${path}/*` }, items, false)),
  ]
}

/** Returns the schema of each property: all that is said of it surely, and one of what branches of a union say. */
function propertiesOf(parts: readonly SchemaPart[]): ReadonlyMap<string, JsonValue> {
  const sure = new Map<string, JsonValue[]>()
  const unsure = new Map<string, JsonValue[]>()
  for (const { value, isSure } of parts) {
    const said = isSure ? sure : unsure
    for (const [key, part] of Object.entries(objectAt(value, 'properties')))
      said.set(key, [...(said.get(key) ?? []), part])
  }
  const keys = new Set([...sure.keys(), ...unsure.keys()])
  return new Map(
    [...keys].map((key) => {
      const [anyOf = [], allOf = []] = [unsure.get(key), sure.get(key)]
      return [key, { allOf: anyOf.length === 0 ? allOf : [...allOf, { anyOf }] }]
    }),
  )
}

interface SchemaPart {
  readonly value: JsonObject
  /** False in a branch of a union, which need not be the one. */
  readonly isSure: boolean
}

/** Returns the schema and all that is composed into it, references followed. */
function partsOf(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  isSure = true,
  depth = 0,
): { readonly parts: readonly SchemaPart[]; readonly refs: readonly string[] } {
  if (!isJsonObject(schema) || depth > DEPTH_MAX) return { parts: [], refs: [] }
  const ref = schema['$ref']
  const inner = [
    ...(typeof ref === 'string'
      ? [partsOf(document, valueAt(document, ref), isSure, depth + 1)]
      : []),
    ...listAt(schema, 'allOf').map((part) => partsOf(document, part, isSure, depth + 1)),
    ...[...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')].map((part) =>
      partsOf(document, part, false, depth + 1),
    ),
  ]
  return {
    parts: [{ value: schema, isSure }, ...inner.flatMap(({ parts }) => parts)],
    refs: [...(typeof ref === 'string' ? [ref] : []), ...inner.flatMap(({ refs }) => refs)],
  }
}

/** No spec nests compositions deeper. */
const DEPTH_MAX = 8

function shapeOf(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
): Pick<Place, 'types' | 'values' | 'rules'> {
  return shapeOfParts(partsOf(document, schema).parts)
}

function shapeOfParts(parts: readonly SchemaPart[]): Pick<Place, 'types' | 'values' | 'rules'> {
  const values = parts.flatMap(({ value }) =>
    value['const'] === undefined ? listAt(value, 'enum') : [value['const']],
  )
  const rules: Record<string, JsonValue> = {}
  for (const { value, isSure } of parts)
    for (const rule of RULES)
      if (isSure && isNarrow(value[rule])) rules[rule] ??= value[rule] ?? null
  const types = parts.flatMap(({ value }) => [value['type'] ?? []].flat()).map(String)
  return {
    types: [...new Set(types)].sort(),
    values: [...new Set(values.map((value) => JSON.stringify(value)))].sort(),
    rules,
  }
}

/** Tells if a keyword's value forbids something; what it says of keys by a schema is seen there. */
function isNarrow(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== true && !isJsonObject(value)
}

function locate(document: OpenApiDocument, pointer: string): Located {
  const value = valueAt(document, pointer)
  return follow(document, { pointer, value: isJsonObject(value) ? value : {} })
}

function listAt(value: JsonObject, key: string): readonly JsonValue[] {
  const list = value[key]
  return Array.isArray(list) ? list : []
}

function textsAt(value: JsonObject, key: string): readonly string[] {
  return listAt(value, key).map(String)
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key]
  return isJsonObject(found) ? found : {}
}
