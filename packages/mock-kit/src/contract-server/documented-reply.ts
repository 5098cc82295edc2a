import { isJsonObject, joinPointer } from '@ensaio/contracts'
import type { JsonObject, JsonValue, OpenApiDocument, Operation } from '@ensaio/contracts'
import type { Reply } from '../definition/reply.ts'
import { examplesOf, objectAt } from './documented-examples.ts'
import { flattenSchema } from './flatten-schema.ts'

/**
 * Returns the reply that the contract shows for a status of an operation: the first example of its body, and the headers
 * that it requires; `undefined` where the contract does not document the status, or shows no body for it.
 */
export function documentedReply(
  document: OpenApiDocument,
  operation: Operation,
  status: number,
): Reply | undefined {
  const name = [`${status}`, `${Math.trunc(status / 100)}XX`, 'default'].find((candidate) =>
    operation.statuses.some((known) => known.toUpperCase() === candidate.toUpperCase()),
  )
  if (name === undefined) return undefined
  const response = objectAt(document, joinPointer(operation.pointer, 'responses', name))
  const headers = headersOf(document, response)
  const [content] = Object.entries(objectIn(response, 'content')) // JSON comes first
  if (content === undefined) return { status, headers }
  const [contentType, mediaType] = content
  const [body] = examplesOf(document, isJsonObject(mediaType) ? mediaType : {})
  if (body === undefined) return undefined
  return { status, headers, body, ...(!contentType.includes('json') && { contentType }) }
}

function headersOf(document: OpenApiDocument, response: JsonObject): Record<string, string> {
  const shown = Object.entries(objectIn(response, 'headers')).flatMap(([name, reference]) => {
    const header = flattenSchema(document, reference)
    const [value] = header['required'] === true ? examplesOf(document, header) : []
    return value === undefined ? [] : [[name, toText(value)] as const]
  })
  return Object.fromEntries(shown)
}

function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function objectIn(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isJsonObject(value) ? value : {}
}
