import type { Operation } from '@ensaio/contracts'
import type { AuthRequest } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { FaultTransport } from '../faults/fault-transport.ts'
import type { SandboxDirectory } from '../sandbox/sandbox-directory.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import type { Exchange } from './exchange.ts'
import type { IncomingCall } from './incoming-call.ts'

const NOTHING: readonly never[] = Object.freeze([])
const NO_HEADERS: Exchange['callerHeaders'] = Object.freeze({})

/** Where a call has arrived. */
export interface Arrival {
  readonly sandbox: Sandbox
  readonly authRequest: AuthRequest
}

/** Finds the sandbox of a call by its credentials. */
export function arrive(mock: Mock, call: IncomingCall, directory: SandboxDirectory): Arrival {
  const { headers, url, remoteAddress } = call
  const authRequest: AuthRequest = {
    headers,
    search: url.search,
    remoteAddress,
  }
  const name = mock.sandboxOf(authRequest)
  const sandbox = (name === undefined ? undefined : directory.find(name)) ?? directory.main
  return { sandbox, authRequest }
}

export interface OpenExchangeOptions extends Arrival {
  readonly mock: Mock
  readonly operation: Operation | undefined
  readonly call: IncomingCall
  /** Arrival on the machine's stopwatch, in milliseconds. */
  readonly startedMs: number
  readonly connection?: FaultTransport | undefined
}

/** Takes a call in: gives it its id and notes when it came. */
export function openExchange(options: OpenExchangeOptions): Exchange {
  const { mock, operation, call, sandbox, authRequest, startedMs, connection } = options
  return {
    mock,
    operation,
    sandbox,
    call,
    authRequest,
    id: sandbox.nextId('req'),
    at: sandbox.clock.now(),
    startedMs,
    connection,
    principal: undefined,
    body: null,
    decoded: undefined,
    violations: NOTHING,
    warnings: NOTHING,
    faults: NOTHING,
    changes: NOTHING,
    callerHeaders: NO_HEADERS,
    error: undefined,
  }
}
