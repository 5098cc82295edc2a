// The steps of the pipeline, and the data that they pass on.
import type { Violation, HeaderReader, Operation } from '@ensaio/contracts'
import type { RequestUrl, Route } from '../contract-server/contract-server.ts'
import type { AuthRequest, AuthVerdict } from '../definition/auth.ts'
import type { AppliedRateLimit, Mock } from '../definition/mock.ts'
import type { RateLimitState } from '../definition/problems.ts'
import type { Reply } from '../definition/reply.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { FaultTransport } from '../faults/fault-transport.ts'
import type { BeforeFault } from '../faults/request-effects.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { SandboxDirectory } from '../sandbox/sandbox-directory.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { nearest } from '../text/nearest.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Change } from '../world/transaction.ts'

/** A call and the sandbox that its credentials name. */
export interface Arrival {
  readonly mock: Mock
  readonly call: IncomingCall
  readonly sandbox: Sandbox
  readonly authRequest: AuthRequest
}

/** A request that was taken in. */
export interface Exchange extends Arrival {
  /** The journal id, sent as `x-ensaio-request-id`. */
  readonly id: string
  /** The arrival on the sandbox clock, in milliseconds since 1970. */
  readonly at: number
  readonly route: Route
  /** The faults that disturb the request or its answer. */
  readonly faults: readonly RequestFault[]
}

/** Everything that the journal tells of a request beside its answer. Only the pipeline itself writes it. */
export interface Findings {
  body: string | Uint8Array | null
  violations: readonly Violation[]
  warnings: readonly string[]
  changes: readonly Change[]
  /** The bytes of the records that changed. */
  changedBytes: number
  /** Headers that hold for the caller, of a rate limit for example. */
  callerHeaders: Readonly<Record<string, string>>
  error: unknown
}

/** The thing that a paused request waits for. */
export type Wait =
  | { readonly kind: 'body' }
  /** The faults that come before the request is handled: delays, for example. */
  | { readonly kind: 'faults'; readonly faults: readonly RequestFault[] }

/** The thing that it waited for. */
export interface Waited {
  readonly body?: BodyWithin
  readonly fault?: BeforeFault
}

/** Steps that pause where something is not there yet. */
export type Steps<Result> = Generator<Wait, Result, Waited>

/** Stands for a body that is larger than what may be read of it. */
export const TOO_LARGE = Symbol('a body that is too large')

/** Stands for a body of which no more was taken, because too many were on their way. */
export const CROWDED_OUT = Symbol('a body that was crowded out')

/** Stands for a body that was not read to its end. */
export type Unread = typeof TOO_LARGE | typeof CROWDED_OUT

/** A request's body, text as text; empty where there is none. */
export type BodyWithin = string | Uint8Array | Unread

/** Reads the body of a request, as far as it may be read. */
export type ReadBody = (bytesMax: number) => Promise<Uint8Array | Unread>

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

/** Finds the sandbox that a call's credentials name; `main` where they name none that exists. */
export function resolveSandbox(
  mock: Mock,
  call: IncomingCall,
  directory: SandboxDirectory,
): Arrival {
  const { headers, url, remoteAddress } = call
  const authRequest: AuthRequest = { headers, search: url.search, remoteAddress }
  const name = mock.sandboxOf(authRequest)
  const sandbox = (name === undefined ? undefined : directory.find(name)) ?? directory.main
  return { mock, call, sandbox, authRequest }
}

interface Authenticated {
  readonly verdict: AuthVerdict<unknown>
  readonly changes: readonly Change[]
  readonly changedBytes: number
}

const ANYBODY: Authenticated = Object.freeze({
  verdict: Object.freeze({ kind: 'accepted', principal: undefined }),
  changes: Object.freeze([]),
  changedBytes: 0,
})

/** Finds out who calls. Changes that this makes in the world are kept even when the caller is refused. */
export function authenticate(exchange: Exchange, operation: Operation): Authenticated {
  if (operation.security.length === 0) return ANYBODY
  const { mock, sandbox, authRequest, id } = exchange
  const world = sandbox.world(mock.service)
  const { result, commit, changedBytes } = world.transact(id, () =>
    mock.authenticate(world, authRequest, operation),
  )
  return { verdict: result, changes: commit.changes, changedBytes }
}

interface CountedRate {
  /** Headers for the caller, whatever the answer is. */
  readonly headers: Readonly<Record<string, string>>
  readonly refusal?: Reply | undefined
}

const UNLIMITED: CountedRate = Object.freeze({ headers: Object.freeze({}) })

/** Counts the request in its caller's window and refuses it when the window is full. */
export function limitRate({ mock, sandbox, at }: Exchange, principal: unknown): CountedRate {
  const world = sandbox.world(mock.service)
  const limit = mock.rateLimit(world, principal)
  if (limit === undefined) return UNLIMITED
  const counted = count(world, limit, at)
  const state = { ...counted, remaining: Math.max(0, counted.remaining) }
  const refusal = counted.remaining < 0 ? mock.problems.rateLimited?.(state) : undefined
  return { headers: limit.headers(state), refusal }
}

function count(world: EngineWorld, limit: AppliedRateLimit, at: number): RateLimitState {
  const { key, windowMs } = limit
  const known = world.rateWindows.get(key)
  const window =
    known !== undefined && at < known.startedAt + windowMs
      ? { ...known, requests: known.requests + 1 }
      : { key, startedAt: at, requests: 1 }
  world.transact(`rate limit of ${key}`, () => {
    if (known === undefined) world.rateWindows.insert(window)
    else world.rateWindows.replace(window)
  })
  return {
    limit: limit.limit,
    remaining: limit.limit - window.requests,
    resetsAt: window.startedAt + windowMs,
  }
}

/** Replies where there is no operation: a document beside the API, an unknown path, or a method that the path does not take. */
export function replyToUnknown({ mock, call, route }: Exchange, found: Findings): Reply {
  const { server, problems, documents } = mock
  const { method } = call
  const { path } = call.url
  const document = method === 'GET' ? documents[path] : undefined
  if (document !== undefined) return document()
  found.warnings = nearest(`${method} ${path}`, server.routes).map(
    (near) => `Did you mean ${near} ?`,
  )
  return server.check(
    route,
    route.kind === 'otherMethod'
      ? problems.methodNotAllowed({ method, allowed: route.allowed })
      : problems.unknownPath({ method, path }),
  )
}

/** Replies where the body was not read to its end. */
export function replyToUnread({ mock, call }: Exchange, found: Findings, body: Unread): Reply {
  const { problems } = mock
  const bytesMax = bodyBytesMaxOf(mock, call.headers)
  if (body === TOO_LARGE) return problems.bodyTooLarge({ bytesMax })
  found.warnings = [CROWDED_OUT_MESSAGE]
  return problems.overloaded?.() ?? problems.bodyTooLarge({ bytesMax })
}

const CROWDED_OUT_MESSAGE =
  'Gave up a body that had not come to its end: too many others came at once. Send it again.'

/** Tells bodies that are kept as text, so that the journal can show them: all but forms with files and raw bytes. */
export function isText(headers: HeaderReader): boolean {
  const contentType = headers.get('content-type') ?? ''
  if (contentType.startsWith('application/json')) return true
  return !/^(?:multipart|image|audio|video)\/|^application\/octet-stream/i.test(contentType)
}

/** The longest text that is read: to parse and check one of this length takes a few tens of milliseconds. */
export const TEXT_BYTES_MAX = 1024 * 1024

/** Returns the largest body that is read: files may be larger than texts, which are parsed. */
export function bodyBytesMaxOf(
  { bodyBytesMax }: { readonly bodyBytesMax: number },
  headers: HeaderReader,
): number {
  return isText(headers) ? Math.min(bodyBytesMax, TEXT_BYTES_MAX) : bodyBytesMax
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

/** Stands in a text for bytes that are not UTF-8. */
const REPLACED = '\uFFFD'
const REPLACED_WARNINGS: readonly string[] = Object.freeze([
  'body: expected UTF-8, got bytes that are not, or the character U+FFFD itself; it is read as U+FFFD',
])

/** Returns the warnings about bytes of a body that could not be read as they are; those that were found before otherwise. */
export function warningsAbout(
  body: string | Uint8Array,
  before: Findings['warnings'],
): Findings['warnings'] {
  return typeof body === 'string' && body.includes(REPLACED) ? REPLACED_WARNINGS : before
}
