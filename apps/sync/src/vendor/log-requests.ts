import type { FetchFunction, Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'

export interface RequestLog {
  readonly service: string
  readonly log: Logger
  readonly timing: Pick<Timing, 'now'>
}

/** Writes a line for each request, with the name that the service gave to it. */
export function logRequests(
  fetch: FetchFunction,
  { service, log, timing }: RequestLog,
): FetchFunction {
  return async function fetchLogged(request) {
    const startedMs = timing.now()
    const response = await fetch(request)
    log.debug(
      {
        service,
        method: request.method,
        // Never the query: two of the vendors want their secret there.
        path: new URL(request.url).pathname,
        status: response.status,
        requestId: findRequestId(response.headers),
        durationMs: timing.now() - startedMs,
      },
      'request',
    )
    return response
  }
}

function findRequestId(headers: Headers): string | undefined {
  return headers.get('x-ensaio-request-id') ?? headers.get('x-request-id') ?? undefined
}
