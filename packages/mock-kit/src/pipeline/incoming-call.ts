import type { HeaderReader } from '@ensaio/contracts'
import type { FaultTransport } from '../faults/fault-transport.ts'
import type { PlainHeaders } from '../redaction/redact.ts'

/** Stands for a body that is larger than what may be read of it. */
export const TOO_LARGE = Symbol('a body that is too large')

/** A request's body, text as text; empty where there is none. */
export type BodyWithin = string | Uint8Array | typeof TOO_LARGE

/** A request as the pipeline sees it, whatever brought it: a `Request`, or a server's own parts. */
export interface IncomingCall {
  readonly method: string
  /** Path and query string. */
  readonly target: string
  readonly url: RequestUrl
  readonly headers: HeaderReader
  /** All headers, names in lower case. To list them can be dear: ask once. */
  readonly plainHeaders: PlainHeaders
  /** The caller's address, where the server knows it. */
  readonly remoteAddress?: string | undefined
  /** The things that faults may do to the connection; a call without a socket has none. */
  readonly connection?: FaultTransport | undefined
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal
}

/** The parts of a request's URL, still percent-encoded. */
export interface RequestUrl {
  readonly path: string
  /** Without the question mark. */
  readonly search: string
}

/** Splits what follows the host in a URL without decoding it: `URL` would normalise what the caller wrote. */
export function parseTarget(target: string): RequestUrl {
  const mark = target.indexOf('?')
  return mark === -1
    ? { path: target, search: '' }
    : { path: target.slice(0, mark), search: target.slice(mark + 1) }
}

/** Returns what follows the host in an absolute URL, without a fragment. */
export function targetOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('//') + 2)
  const hash = url.indexOf('#', start)
  return url.slice(start, hash === -1 ? undefined : hash)
}

/** Tells bodies that are kept as text, so that the journal can show them: all but forms with files and raw bytes. */
export function isText(headers: HeaderReader): boolean {
  const contentType = headers.get('content-type') ?? ''
  if (contentType.startsWith('application/json')) return true
  return !/^(?:multipart|image|audio|video)\/|^application\/octet-stream/i.test(contentType)
}

/** Reads headers that are plain data, names in lower case, as `Headers` does. */
export function headerReader(headers: PlainHeaders): HeaderReader {
  return {
    get: (name) => {
      const lower = name.toLowerCase()
      const value = Object.hasOwn(headers, lower) ? headers[lower] : undefined
      return typeof value === 'object' ? value.join(', ') : (value ?? null)
    },
  }
}
