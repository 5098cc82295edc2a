// For tests only: a service behind a fetch function, and a transport that calls it.
import { createVirtualTiming, type VirtualTiming } from '../timing/virtual-timing.ts'
import type { ClientOperation } from '../calls/define-operations.ts'
import { createTransport } from './create-transport.ts'
import type { FetchFunction } from './transport-options.ts'
import type { TransportOptions } from './transport-options.ts'

/** A request, as the service received it. */
export interface SeenRequest {
  readonly atMs: number
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: string
}

/** The service's response to the n-th request, counted from 1. */
export type Reaction = (attempt: number, request: Request) => Response | Promise<Response>

export interface FakeService {
  readonly seen: readonly SeenRequest[]
  readonly timing: VirtualTiming
  /** Stores a thing through the transport; virtual time passes as needed. */
  store(init?: { readonly signal?: AbortSignal; readonly token?: string }): Promise<unknown>
}

export const storeThing: ClientOperation = {
  id: 'storeThing',
  method: 'PUT',
  path: '/things/{id}',
  purpose: 'store the thing',
  idempotent: true,
}

/** A service that reacts as told, and a transport with short names and long patience. */
export function createFakeService(
  react: Reaction,
  options: Partial<TransportOptions> = {},
  operation: ClientOperation = storeThing,
): FakeService {
  const seen: SeenRequest[] = []
  const timing = createVirtualTiming()
  const fetch: FetchFunction = async (request) => {
    const { url, method, headers } = request
    seen.push({ atMs: timing.now(), url, method, headers, body: await request.clone().text() })
    return react(seen.length, request)
  }
  const transport = createTransport({
    service: 'Things',
    baseUrl: 'https://things.example/api/',
    headers: { authorization: 'Bearer top-secret' },
    fetch,
    timing,
    ...options,
  })
  return {
    seen,
    timing,
    store: ({ token, ...init } = {}) =>
      timing.run(
        transport.send(operation, {
          path: { id: 'a b' },
          ...(token === undefined ? {} : { query: { token } }),
          body: { name: 'Ünï' },
          ...init,
        }),
      ),
  }
}

/** Returns the response of a service that stored the thing. */
export function stored(): Response {
  return Response.json({ stored: true })
}
