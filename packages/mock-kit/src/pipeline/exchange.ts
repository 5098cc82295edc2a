import type { Violation } from '@ensaio/contracts'
import type { Route } from '../contract-server/contract-server.ts'
import type { AuthRequest } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { BeforeFault } from '../faults/request-effects.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Change } from '../world/transaction.ts'
import type { BodyWithin, IncomingCall } from './incoming-call.ts'

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
