import type { Decoded, Operation, Violation } from '@ensaio/contracts'
import type { AuthRequest } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { RequestFault } from '../faults/fault-rule.ts'
import type { FaultTransport } from '../faults/fault-transport.ts'
import type { PlainHeaders } from '../redaction/redact.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Change } from '../world/transaction.ts'
import type { IncomingCall } from './incoming-call.ts'

/** One request on its way through the pipeline; the steps fill it in. */
export interface Exchange {
  readonly mock: Mock
  /** `undefined` where no operation has this path and method. */
  readonly operation: Operation | undefined
  readonly sandbox: Sandbox
  readonly call: IncomingCall
  readonly authRequest: AuthRequest
  /** The journal id, sent as `x-ensaio-request-id`. */
  readonly id: string
  /** Arrival on the sandbox clock, in milliseconds since 1970. */
  readonly at: number
  /** Arrival on the machine's stopwatch, in milliseconds. */
  readonly startedMs: number
  /** What faults may do to the connection; a call without a socket has none. */
  readonly connection: FaultTransport | undefined

  principal: unknown
  body: string | Uint8Array | null
  decoded: Decoded | undefined
  violations: readonly Violation[]
  warnings: readonly string[]
  faults: readonly RequestFault[]
  changes: readonly Change[]
  /** Headers that hold for the caller, of a rate limit for example. */
  callerHeaders: Readonly<Record<string, string>>
  error: unknown
}

/** What the server knows of a connection; a call without a socket has none of it. */
export interface Transport {
  readonly remoteAddress?: string | undefined
  /** The request's headers as plain data, names in lower case; to list them is the dearest thing that `Headers` can do. */
  readonly headers?: PlainHeaders
  /** What faults may do to the connection. */
  readonly connection?: FaultTransport
}

/** An exchange for which an operation was found. */
export interface OperationExchange extends Exchange {
  readonly operation: Operation
}
