import { isJsonObject, joinPointer } from '@ensaio/contracts'
import type { JsonObject, OpenApiDocument, Operation } from '@ensaio/contracts'
import { examplesOf, objectAt } from '../../contract-server/documented-examples.ts'
import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Sample } from '../conformance-options.ts'
import type { Suite } from '../suite.ts'
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
