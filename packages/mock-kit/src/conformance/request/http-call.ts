import type { Operation } from '@ensaio/contracts'
import type { Mock } from '../../definition/mock.ts'
import { basePathOf } from '../../contract-server/contract-server.ts'
import type { Credentials, Sample } from '../conformance-options.ts'

/** The part of the contract that an answer is checked against. */
export type Target =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'otherMethod'; readonly path: string }
  | { readonly kind: 'unknownPath' }

/** One request as it goes out, as plain data. */
export interface HttpCall {
  readonly target: Target
  readonly method: string
  /** With the base path, percent-encoded. */
  readonly path: string
  /** Without the question mark, percent-encoded. */
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** The sample as a request to the operation. */
export function toHttpCall(mock: Mock, operation: Operation, sample: Sample): HttpCall {
  const { path = {}, query = {}, headers = {}, body } = sample
  const contentType = sample.contentType ?? defaultContentType(operation)
  const hasBody = body !== undefined && contentType !== undefined
  return {
    target: { kind: 'operation', operation },
    method: operation.method,
    path: `${basePathOf(mock.contract.document)}${fillTemplate(operation.path, path)}`,
    search: toSearch(query),
    headers: { ...(hasBody && { 'content-type': contentType }), ...headers },
    ...(hasBody && { body: toBody(body, contentType) }),
  }
}

/** The call with credentials added. */
export function withCredentials(call: HttpCall, { headers, query }: Credentials): HttpCall {
  const search = [toSearch(query ?? {}), call.search].filter((part) => part !== '').join('&')
  return { ...call, search, headers: { ...call.headers, ...headers } }
}

export function toRequest(service: string, call: HttpCall): Request {
  const { method, path, search, headers, body } = call
  const url = `http://${service}.test${path}${search === '' ? '' : `?${search}`}`
  return new Request(url, { method, headers, ...(body !== undefined && { body }) })
}

/** The call in a line, for people; credentials are added later, so that they never show. */
export function describeCall({ method, path, search, headers, body }: HttpCall): string {
  const url = `${path}${search === '' ? '' : `?${search}`}`
  const type = headers['content-type'] ?? 'no content type'
  const sent = body === undefined ? '' : ` with ${excerpt(body)} (${type})`
  return `${method} ${url.slice(0, TEXT_SHOWN_MAX)}${sent}`
}

/** The content type of a body where no other is given. */
export function defaultContentType({ requestBody }: Operation): string | undefined {
  const types = requestBody?.contentTypes ?? []
  return types.find(isJson) ?? types[0]
}

export function isJson(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)
}

/** The characters of a body or URL that a message shows. */
const TEXT_SHOWN_MAX = 240

export function excerpt(body: string | Uint8Array): string {
  if (typeof body !== 'string') return `${body.length} bytes`
  return body.length <= TEXT_SHOWN_MAX
    ? body
    : `${body.slice(0, TEXT_SHOWN_MAX)}... (${body.length} characters)`
}

function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  // A parameter without a value stands there as its name: some text has to.
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? name),
  )
}

function toSearch(query: Readonly<Record<string, string | readonly string[]>>): string {
  return Object.entries(query)
    .flatMap(([name, values]) =>
      [values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    )
    .join('&')
}

function toBody(body: unknown, contentType: string): string | Uint8Array<ArrayBuffer> {
  if (isJson(contentType)) return JSON.stringify(body)
  // Text or bytes: the author of a sample of another content type gives them as they go out.
  return typeof body === 'string' ? body : (body as Uint8Array<ArrayBuffer>)
}
