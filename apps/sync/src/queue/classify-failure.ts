import {
  ApiError,
  ClientError,
  RateLimitedError,
  UnauthorizedError,
} from '@ensaio/zenvia-chat-client'
import { parseRetryAfter } from './parse-retry-after.ts'

/** The consequence of a failed call. */
export type Failure =
  /** Repeating it changes nothing: a dead letter, with the reason. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The credentials are wrong. Nothing more is sent to that service until a person has seen to it. */
  | { readonly kind: 'unauthorized'; readonly reason: string }
  | {
      readonly kind: 'temporary'
      readonly reason: string
      /** The wait that the service asked for by Retry-After. */
      readonly retryAfterMs: number | undefined
      /** The service may have done what was asked for: look it up before it is repeated. */
      readonly mayBeDone: boolean
    }

/** Statuses below 500 by which a service says that it did nothing, and that the same request may succeed later. */
const REPEATABLE_STATUSES: ReadonlySet<number> = new Set([408, 425, 429])

/** Keeps a dead letter readable, and a row small. */
const REASON_CHARACTERS_MAX = 1_000

/**
 * Decides what the failure of a call means. An error that no client threw is taken for a passing one: what is a mistake
 * of ours ends as a dead letter after the last attempt, and what is not, such as a busy database, passes.
 */
export function classifyFailure(error: unknown, nowMs: number): Failure {
  const reason = toReason(error)
  if (error instanceof UnauthorizedError) return { kind: 'unauthorized', reason }
  if (error instanceof ApiError) return classifyStatus(error, reason, nowMs)
  // The client refused a parameter: nothing was sent, and nothing else would be next time.
  if (error instanceof ClientError && 'parameter' in error) return { kind: 'refused', reason }
  return { kind: 'temporary', reason, retryAfterMs: undefined, mayBeDone: true }
}

function classifyStatus(error: ApiError, reason: string, nowMs: number): Failure {
  const isRefused = error.status < 500 && !REPEATABLE_STATUSES.has(error.status)
  if (isRefused) return { kind: 'refused', reason }
  const retryAfterMs =
    error instanceof RateLimitedError
      ? error.retryAfterMs
      : parseRetryAfter(error.headers['retry-after'], toVendorNow(error, nowMs))
  return { kind: 'temporary', reason, retryAfterMs, mayBeDone: error.status >= 500 }
}

/** A date in Retry-After is one of the service's clock, which the answer shows; ours may differ. */
function toVendorNow({ headers }: ApiError, nowMs: number): number {
  const dateMs = Date.parse(headers['date'] ?? '')
  return Number.isNaN(dateMs) ? nowMs : dateMs
}

function toReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.length > REASON_CHARACTERS_MAX
    ? `${message.slice(0, REASON_CHARACTERS_MAX - 1)}…`
    : message
}
