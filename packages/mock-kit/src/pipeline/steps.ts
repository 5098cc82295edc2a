// The steps of the pipeline.
import { contentTypeOf, textOf } from '../definition/reply.ts'
import type { BodyText, Reply } from '../definition/reply.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { FaultAnswer } from '../faults/request-effects.ts'
import { keyLimitOf, replyToLimited } from './key-limit.ts'
import { replyWithStatus } from './reply-with-status.ts'
import { textIn } from './early-body.ts'
import type { EarlyBody } from './early-body.ts'
import type { Arrival, Exchange, Findings, IncomingCall, Outcome } from './exchange.ts'
import type { Decoded, HeaderReader, Operation } from '@ensaio/contracts'
import type { Call } from '../definition/handlers.ts'
import type { AuthRequest, AuthVerdict } from '../definition/auth.ts'
import type { AppliedRateLimit, Mock } from '../definition/mock.ts'
import type { RateLimitState } from '../definition/problems.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { SandboxDirectory } from '../sandbox/sandbox.ts'
import { nearest } from '../text/nearest.ts'
import type { EngineWorld } from '../world/engine-world.ts'
import type { Change } from '../world/transaction.ts'

const NONE: readonly never[] = Object.freeze([])

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
  changes: NONE,
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

const NO_HEADERS: Pick<Findings, 'callerHeaders'> = { callerHeaders: Object.freeze({}) }

const UNLIMITED: CountedRate = Object.freeze({ headers: NO_HEADERS.callerHeaders })

/** Counts the request in its caller's window and refuses it when the window is full. */
export function limitRate(exchange: Exchange, principal: unknown): CountedRate {
  const { mock, sandbox, at } = exchange
  const world = sandbox.world(mock.service)
  const limit =
    (world.keyLimits.size > 0 ? keyLimitOf(exchange, world) : undefined) ??
    mock.rateLimit(world, principal)
  if (limit === undefined) return UNLIMITED
  const counted = count(world, limit, at)
  const state = { ...counted, remaining: Math.max(0, counted.remaining) }
  if (counted.remaining >= 0) return { headers: limit.headers(state) }
  return { headers: limit.headers(state), refusal: replyToLimited(exchange, state) }
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

/** Replies where there is no operation: a document outside the API, an unknown path, or a method that the path does not take. */
export function replyToUnknown({ mock, call, route }: Exchange, found: Findings): Outcome {
  const { server, problems, documents } = mock
  const { method } = call
  const { path } = call.url
  const document = method === 'GET' ? documents[path] : undefined
  if (document !== undefined) return { found, reply: document() }
  const warnings = nearest(`${method} ${path}`, server.routes).map(
    (near) => `Did you mean ${near} ?`,
  )
  const reply = server.check(
    route,
    route.kind === 'otherMethod'
      ? problems.methodNotAllowed({ method, allowed: route.allowed })
      : problems.unknownPath({ method, path }),
  )
  return { found: { ...found, warnings }, reply }
}

/** Tells bodies that are kept as text, so that the journal can show them: all but forms with files and raw bytes. */
export function isText(headers: HeaderReader): boolean {
  const contentType = headers.get('content-type') ?? ''
  if (contentType.startsWith('application/json')) return true
  return !/^(?:multipart|image|audio|video)\/|^application\/octet-stream/i.test(contentType)
}

/** The longest text that is read: parsing and checking one of this length takes a few tens of milliseconds. */
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
      // Most names are in lower case already, and converting one makes another text.
      const lower = UPPER_CASE.test(name) ? name.toLowerCase() : name
      const value = Object.hasOwn(headers, lower) ? headers[lower] : undefined
      return typeof value === 'object' ? value.join(', ') : (value ?? null)
    },
  }
}

const UPPER_CASE = /[A-Z]/

/** Stands in a text for bytes that are not UTF-8. */
const REPLACED = '\uFFFD'
const REPLACED_WARNINGS: readonly string[] = Object.freeze([
  'body: expected UTF-8, got bytes that are not, or the character U+FFFD itself; it is read as U+FFFD',
])

/** Returns the warnings about bytes of a body that could not be read as they are. */
export function warningsAbout(body: string | Uint8Array): Findings['warnings'] {
  return typeof body === 'string' && body.includes(REPLACED) ? REPLACED_WARNINGS : NONE
}

/** Finds the request again in the journal. The vendor would not send it. */
const REQUEST_ID_HEADER = 'x-ensaio-request-id'

/** Counts what was read otherwise than it was written; the journal says what. */
const WARNINGS_HEADER = 'x-ensaio-warnings'

/** The answer with the number of its request's warnings; itself where there are none. */
export function withWarnings(answer: SentAnswer, count: number): SentAnswer {
  if (count === 0) return answer
  return { ...answer, headers: { ...answer.headers, [WARNINGS_HEADER]: String(count) } }
}

/** An answer as it goes out. */
export interface SentAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Absent where there is none. */
  readonly body?: BodyText
  /** The faults that strike it on its way; absent without any. */
  readonly faults?: readonly RequestFault[]
}

/** The part of an outcome that the caller sees. */
interface SentOutcome extends Pick<Outcome, 'reply'> {
  readonly found: Pick<Findings, 'callerHeaders'>
}

/** The reply as it goes out: bytes and headers. */
export function toSentAnswer(
  exchange: Pick<Exchange, 'mock' | 'id' | 'at'>,
  { found, reply }: SentOutcome,
): SentAnswer {
  const { status, body } = reply
  const headers = headersOf(exchange, found, reply)
  return body === undefined ? { status, headers } : { status, headers, body: textOf(reply) }
}

/** Of two that set the same header, the later one here wins. */
function headersOf(
  { mock, id, at }: Pick<Exchange, 'mock' | 'id' | 'at'>,
  { callerHeaders }: Pick<Findings, 'callerHeaders'>,
  reply: Reply,
): SentAnswer['headers'] {
  const headers: Record<string, string> = { ...mock.replyHeaders }
  if (callerHeaders !== NO_HEADERS.callerHeaders) Object.assign(headers, callerHeaders)
  if (reply.headers !== undefined) Object.assign(headers, reply.headers)
  const contentType = contentTypeOf(reply)
  if (contentType !== undefined) headers['content-type'] = contentType
  headers['date'] = httpDate(at)
  headers[REQUEST_ID_HEADER] = id
  return headers
}

/** The answer of a fault rule as it goes out: the rule's own headers and body, and for the rest the vendor's. */
export function toSentFault(
  exchange: Exchange,
  { status, headers, body }: FaultAnswer,
): SentAnswer {
  const reply = replyWithStatus(exchange, status)
  const vendors = toSentAnswer(exchange, { found: NO_HEADERS, reply })
  const kept = Object.entries(vendors.headers).filter(([name]) => !isOwn(headers, name))
  const sent = { ...vendors, headers: { ...headers, ...Object.fromEntries(kept) } }
  return body === undefined ? sent : { ...sent, body }
}

/** Tells if the rule decides about a header: all but those that every answer of the sandbox has. */
function isOwn(headers: FaultAnswer['headers'], name: string): boolean {
  return name !== 'date' && name !== REQUEST_ID_HEADER && Object.hasOwn(headers, name.toLowerCase())
}

// HTTP writes whole seconds, and many answers leave in the same one.
let written = { second: Number.NaN, date: '' }

/** The instant as HTTP writes it, on the sandbox clock: without it, the server would add the machine's time. */
function httpDate(instant: number): string {
  const second = Math.floor(instant / 1_000)
  if (second !== written.second) written = { second, date: new Date(instant).toUTCString() }
  return written.date
}

/** The findings about a request of which nothing is known yet. */
export function nothingFound(early: EarlyBody | undefined): Findings {
  return {
    body: early ? textIn(early) : null,
    violations: NONE,
    warnings: NONE,
    changes: NONE,
    changedBytes: 0,
    callerHeaders: NO_HEADERS.callerHeaders,
    error: undefined,
  }
}

/** The call as the handler gets it. */
export function toCall(
  { call }: Exchange,
  { id }: Operation,
  { path, query, headers, body }: Decoded,
  principal: unknown,
): Call<unknown> {
  const accept = call.headers.get('accept') ?? '*/*'
  // Decoded by the operation's own contract: the handler's types are generated from the same.
  return { operationId: id, path, query, headers, body, principal, accept } as Call<unknown>
}
