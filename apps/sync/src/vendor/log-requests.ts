import type { FetchFunction, Timing } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import { inSpan } from '../telemetry/telemetry.ts'

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
    // Never the query: two of the vendors want their secret there.
    const asked = { service, method: request.method, path: new URL(request.url).pathname }
    return inSpan(`request ${service}`, asked, async (note) => {
      const response = await fetch(request)
      const { status, headers } = response
      const requestId = findRequestId(headers)
      note({ status, ...(requestId === undefined ? {} : { requestId }) })
      log.debug({ ...asked, status, requestId, durationMs: timing.now() - startedMs }, 'request')
      return response
    })
  }
}

function findRequestId(headers: Headers): string | undefined {
  return headers.get('x-ensaio-request-id') ?? headers.get('x-request-id') ?? undefined
}
