// Raw requests and replies for tests.
import type { RawRequest, Reply } from '../check/checker.ts'

/** Makes an empty request, except for the given parts. */
export function requestOf({
  headers,
  ...parts
}: Partial<Omit<RawRequest, 'headers'>> & {
  readonly headers?: Readonly<Record<string, string>>
}): RawRequest {
  return { pathParameters: {}, search: '', body: null, ...parts, headers: new Headers(headers) }
}

/** Makes a request with a JSON body. */
export function jsonRequest(value: unknown): RawRequest {
  return requestOf({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) })
}

/** Makes a JSON reply. */
export function replyOf(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const contentType = body === undefined ? null : 'application/json; charset=utf-8'
  return { status, contentType, headers: new Headers(headers), body }
}
