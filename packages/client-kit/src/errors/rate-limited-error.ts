import type { ApiResponse } from './api-response.ts'
import { ApiError } from './api-error.ts'
import type { CallSummary } from './call-summary.ts'

/** The service takes no more requests for now (429), and retrying did not help or was not allowed. */
export class RateLimitedError extends ApiError {
  override readonly name = 'RateLimitedError'
  override readonly code = 'CLIENT_RATE_LIMITED'
  /** How long the service asked to wait; undefined where it did not say. */
  readonly retryAfterMs: number | undefined

  constructor(call: CallSummary, answer: ApiResponse, retryAfterMs: number | undefined) {
    super(call, answer, adviceFor(retryAfterMs))
    this.retryAfterMs = retryAfterMs
  }
}

function adviceFor(retryAfterMs: number | undefined): string {
  return retryAfterMs === undefined
    ? 'Send less often.'
    : `Wait ${retryAfterMs} ms before you send it again.`
}
