// The journal as HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/
import type { Schemas } from '@ensaio/contracts/control'
import type { DeliveryEntry, JournalEntry, RequestEntry } from '@ensaio/mock-kit'
import { toIso } from './clock.ts'

export interface HarOptions {
  readonly version: string
  /** The address of a service, without a trailing slash. */
  readonly baseUrlOf: (service: string) => string
  /** The delivery of an attempt; `undefined` where it is forgotten. */
  readonly deliveryOf: (
    entry: DeliveryEntry,
  ) => { readonly body: string; readonly contentType: string } | undefined
}

/** Writes requests and attempts as a HAR document; other entries have no place in one. */
export function toHar(entries: readonly JournalEntry[], options: HarOptions): Schemas['Har'] {
  const creator = { name: 'Ensaio', version: options.version }
  const written = entries.flatMap((entry) => {
    // The headers and bodies of a restored entry are not known.
    if (entry.kind === 'request') return entry.restored ? [] : [requestEntry(entry, options)]
    return entry.kind === 'delivery' ? attemptEntry(entry, options) : []
  })
  return { log: { version: '1.2', creator, entries: written } }
}

interface Message {
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

function requestEntry(entry: RequestEntry, { baseUrlOf }: HarOptions): Schemas['AnyRecord'] {
  const { id, kind, service, operationId, request, answer, durationMs, at } = entry
  const { violations, warnings, faults } = entry
  return {
    ...timed(at, durationMs),
    request: toRequest(request.method, `${baseUrlOf(service)}${request.url}`, request),
    response: toResponse(answer),
    _ensaio: { id, kind, service, operationId, violations, warnings, faults },
  }
}

function attemptEntry(
  entry: DeliveryEntry,
  { deliveryOf }: HarOptions,
): readonly Schemas['AnyRecord'][] {
  const { id, kind, service, webhook, delivery, causedBy, attempt } = entry
  const { request, outcome, number, faults, durationMs } = attempt
  if (request === undefined) return [] // nothing was sent
  const sent = deliveryOf(entry)
  const failure = outcome.kind === 'failed' ? outcome.message : undefined
  return [
    {
      ...timed(entry.at, durationMs),
      request: toRequest(request.method, request.url, {
        headers: request.headers,
        ...(sent && { body: sent.body }),
      }),
      response: toResponse(outcome.kind === 'answered' ? outcome : undefined),
      _ensaio: { id, kind, service, webhook, delivery, causedBy, number, faults, failure },
    },
  ]
}

function timed(at: number, durationMs: number): object {
  return {
    startedDateTime: toIso(at),
    time: durationMs,
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  }
}

function toRequest(method: string, url: string, { headers, body }: Message): object {
  const query = URL.parse(url)?.searchParams ?? new URLSearchParams()
  return {
    method,
    url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: toPairs(Object.entries(headers)),
    queryString: toPairs([...query]),
    ...(body !== undefined && { postData: { mimeType: typeOf(headers), text: body } }),
    headersSize: -1,
    bodySize: body === undefined ? 0 : sizeOf(body),
  }
}

/** A request without an answer has the status 0, as browsers write it. */
function toResponse(answer?: Message & { readonly status: number }): object {
  const { status = 0, headers = {}, body = '' } = answer ?? {}
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: toPairs(Object.entries(headers)),
    content: { size: sizeOf(body), mimeType: typeOf(headers), text: body },
    redirectURL: headers['location'] ?? '',
    headersSize: -1,
    bodySize: sizeOf(body),
  }
}

function toPairs(entries: readonly (readonly [string, string])[]): readonly object[] {
  return entries.map(([name, value]) => ({ name, value }))
}

function typeOf(headers: Readonly<Record<string, string>>): string {
  return headers['content-type'] ?? 'application/octet-stream'
}

function sizeOf(body: string): number {
  return new TextEncoder().encode(body).length
}
