// A request on its way through the pipeline.
import type { Violation, HeaderReader } from '@ensaio/contracts'
import type { RequestUrl, Route } from '../contract-server/contract-server.ts'
import type { AuthRequest } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { Reply } from '../definition/reply.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { FaultTransport } from '../faults/fault-transport.ts'
import type { BeforeFault } from '../faults/request-effects.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Change } from '../world/transaction.ts'
import type { EarlyBody } from './early-body.ts'
import type { SentAnswer } from './steps.ts'
import type { BodyWithin } from './unread-body.ts'

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
  /** Present where the body was read before its time. */
  readonly early?: EarlyBody | undefined
}

/** Everything that the journal tells of a request besides its answer. */
export interface Findings {
  readonly body: string | Uint8Array | null
  readonly violations: readonly Violation[]
  readonly warnings: readonly string[]
  readonly changes: readonly Change[]
  /** The bytes of the records that changed. */
  readonly changedBytes: number
  /** Headers that hold for the caller, of a rate limit for example. */
  readonly callerHeaders: Readonly<Record<string, string>>
  readonly error: unknown
}

/** The reply to a request, and what was found about it on the way. */
export interface Outcome {
  readonly found: Findings
  readonly reply: Reply
}

/** The same with the answer that is sent. */
export interface Answered {
  readonly found: Findings
  readonly answer: SentAnswer
}

/** The thing that a paused request waits for. */
export type Wait =
  | { readonly kind: 'body' }
  /** The faults that come before the request is handled: delays, for example. */
  | { readonly kind: 'faults'; readonly faults: readonly RequestFault[] }
  /** Others, who have their turn between two slices of the work. */
  | { readonly kind: 'turn'; whenDone(done: () => void): void }
  /** The log, until it has all of it safe, or has failed. */
  | { readonly kind: 'log'; whenDone(done: () => void): void }

/** Calls back once the log has all of it safe, or with its error. */
export type WhenLogged = (done: (error?: unknown) => void) => void

/** The thing that it waited for. */
export interface Waited {
  readonly body?: BodyWithin
  readonly fault?: BeforeFault
}

/** Steps that pause where something is not there yet. */
export type Steps<Result> = Generator<Wait, Result, Waited>

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
