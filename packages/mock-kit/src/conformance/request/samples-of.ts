import { isJsonObject, joinPointer, valueAt } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument, Operation } from '@ensaio/contracts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Sample } from '../conformance-options.ts'
import type { Suite } from '../suite.ts'
import { flattenSchema } from '../schema/flatten-schema.ts'
import { defaultContentType } from './http-call.ts'
import { writeParameter } from './write-parameter.ts'

/** Requests that the mock has to accept: its author's, or those of the spec's examples; none where neither has any. */
export function samplesOf(
  { mock, options }: Suite,
  operation: Operation,
  sandbox: Sandbox,
): readonly Sample[] {
  const given = options.samples?.[operation.id]
  if (typeof given === 'function') return given(sandbox)
  return given ?? samplesInSpec(mock.contract.document, operation)
}

function samplesInSpec(document: OpenApiDocument, operation: Operation): readonly Sample[] {
  const { parameters, requestBody } = operation
  let base: Sample = {}
  for (const parameter of parameters.filter(({ required }) => required)) {
    const [example] = examplesOf(document, objectAt(document, parameter.pointer))
    if (example === undefined) return []
    base = writeParameter(base, parameter, example)
  }
  if (requestBody === undefined) return [base]
  const bodies = examplesOf(document, mediaTypeOf(document, operation))
  if (bodies.length === 0 && !requestBody.required) return [base]
  return bodies.map((body) => ({ ...base, body }))
}

/** The schema of the operation's body, and its examples. */
export function mediaTypeOf(document: OpenApiDocument, operation: Operation): JsonObject {
  const body = objectAt(document, joinPointer(operation.pointer, 'requestBody'))
  const { content } = body
  const mediaType = isJsonObject(content) ? content[defaultContentType(operation) ?? ''] : undefined
  return isJsonObject(mediaType) ? mediaType : {}
}

/** The values that the spec shows for a parameter or a media type; the schema speaks where it shows none. */
export function examplesOf(document: OpenApiDocument, holder: JsonObject): readonly JsonValue[] {
  const { examples, example } = holder
  if (isJsonObject(examples)) {
    return Object.values(examples).flatMap((entry) => flattenSchema(document, entry)['value'] ?? [])
  }
  if (example !== undefined) return [example]
  const schema = flattenSchema(document, holder['schema'])
  if (Array.isArray(schema['examples'])) return schema['examples'] as readonly JsonValue[]
  const word = Array.isArray(schema['enum']) ? (schema['enum'] as readonly JsonValue[])[0] : null
  const shown = schema['example'] ?? schema['default'] ?? schema['const'] ?? word ?? undefined
  return shown === undefined ? [] : [shown]
}

/** The object at the pointer, `$ref` followed. */
export function objectAt(document: OpenApiDocument, pointer: string): JsonObject {
  return flattenSchema(document, valueAt(document, pointer))
}
