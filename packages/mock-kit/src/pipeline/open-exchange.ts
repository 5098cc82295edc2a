import type { Operation } from '@ensaio/contracts'
import type { AuthRequest } from '../definition/auth.ts'
import type { Mock } from '../definition/mock.ts'
import type { SandboxDirectory } from '../sandbox/sandbox-directory.ts'
import { parseRequestUrl } from './exchange.ts'
import type { Exchange, Transport } from './exchange.ts'
import { headerReader } from './header-reader.ts'

export interface OpenExchangeOptions {
  readonly mock: Mock
  readonly operation: Operation | undefined
  readonly request: Request
  readonly transport: Transport
  readonly directory: SandboxDirectory
  readonly stopwatchMs: () => number
}

/** Takes a request in: finds its sandbox by its credentials, gives it its id and notes when it came. */
export function openExchange(options: OpenExchangeOptions): Exchange {
  const { mock, operation, request, transport, directory, stopwatchMs } = options
  const startedMs = stopwatchMs()
  const url = parseRequestUrl(request.url)
  const { remoteAddress } = transport
  const headers = transport.headers ? headerReader(transport.headers) : request.headers
  const authRequest: AuthRequest = {
    headers,
    search: url.search,
    ...(remoteAddress !== undefined && { remoteAddress }),
  }
  const name = mock.sandboxOf(authRequest)
  const sandbox = (name === undefined ? undefined : directory.find(name)) ?? directory.main
  return {
    mock,
    operation,
    sandbox,
    request,
    url,
    headers,
    authRequest,
    id: sandbox.nextId('req'),
    at: sandbox.clock.now(),
    startedMs,
    transport,
    principal: undefined,
    body: null,
    decoded: undefined,
    violations: [],
    warnings: [],
    faults: [],
    changes: [],
    callerHeaders: {},
    error: undefined,
  }
}
