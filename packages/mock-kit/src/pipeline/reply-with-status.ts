import { documentedReply } from '../contract-server/documented-reply.ts'
import type { Reply } from '../definition/reply.ts'
import { BODILESS } from '../faults/status-effect.ts'
import type { Exchange } from './exchange.ts'

/** The rate limit that a fault claims: any number that is small enough to be hit, in the usual window of a minute. */
const RATE_LIMIT = 60
const RATE_WINDOW_MS = 60_000

/**
 * Returns the vendor's reply with a status that a fault rule asks for: as the contract shows it for the operation, or in the
 * vendor's general form where the contract does not know the status.
 */
export function replyWithStatus({ mock, route, at }: Exchange, status: number): Reply {
  const { problems, contract } = mock
  if (BODILESS.has(status)) return { status }
  if (status === 429 && problems.rateLimited !== undefined) {
    return problems.rateLimited({ limit: RATE_LIMIT, remaining: 0, resetsAt: at + RATE_WINDOW_MS })
  }
  const documented =
    route.kind === 'operation'
      ? documentedReply(contract.document, route.operation, status)
      : undefined
  if (documented !== undefined) return documented
  if (status < 400) return { status } // an outcome that the vendor does not have
  const failure = { status, message: MEANINGS[status] ?? `Failed with the status ${status}` }
  return problems.failed?.(failure) ?? problems.unreadable(failure)
}

/** The statuses that gateways and services send most, in HTTP's words. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}
