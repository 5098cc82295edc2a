// The answers of a node that cannot have a request answered now.
import type { Mock, SentAnswer } from '@ensaio/mock-kit'
import { toUnreadableReply } from '../control/control-problems.ts'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** The reason; the status is 502 where the request may have been carried out, and 503 otherwise. */
export interface Unavailable {
  readonly status: 502 | 503
  readonly why: string
}

/** Callers may come again after this many seconds: most reasons are over by then. */
const RETRY_AFTER = { 'retry-after': '1' }

const messageOf = ({ why }: Unavailable): string =>
  `Failed to forward the request: ${why}. Try again in a second.`

/** Answers in the vendor's form, as its clients expect it of a service that is not there for a moment. */
export function serviceUnavailable(
  { problems, replyHeaders }: Mock,
  reason: Unavailable,
): SentAnswer {
  const failure = { status: reason.status, message: messageOf(reason) }
  const { headers, body } = problems.failed?.(failure) ?? problems.unreadable(failure)
  const isText = typeof body === 'string'
  return {
    status: reason.status,
    headers: {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json',
      ...replyHeaders,
      ...headers,
      ...RETRY_AFTER,
    },
    body: isText ? body : JSON.stringify(body ?? null),
  }
}

export function controlUnavailable(reason: Unavailable): SentAnswer {
  const answer = toUnreadableReply({
    method: '',
    target: '',
    headers: {},
    status: reason.status,
    code: 'SANDBOX_UNAVAILABLE',
    message: messageOf(reason),
  })
  return { ...answer, headers: { ...answer.headers, ...RETRY_AFTER } }
}

/** The node has lost its leases between the reservation and the creation. */
export function unreserved(name: string): ControlRefusalError {
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_UNAVAILABLE',
    message: `Failed to create the sandbox "${name}": the cluster has just given this node up. Try again.`,
    headers: { 'retry-after': '1' },
  })
}
