import { type ApiResponse, findRequestId, readBodyText, toExcerpt } from './api-response.ts'
import { adviseAfterDoubt, type CallSummary, describeRequest } from './call-summary.ts'
import { ClientError } from './client-error.ts'

/**
 * The service answered with a status of 400 or more. Some causes have a class of their own that extends this one.
 *
 * @example
 * ```ts
 * import { ApiError } from '@ensaio/client-kit'
 *
 * export function isServersFault(error: unknown): boolean {
 *   return error instanceof ApiError && error.status >= 500
 * }
 * ```
 */
export class ApiError extends ClientError {
  override readonly name: string = 'ApiError'
  override readonly code: string = 'CLIENT_API'
  readonly call: CallSummary
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body where it is JSON, else its text. It is not checked against the contract. */
  readonly body: unknown
  /** The service's id of the request; with the Ensaio sandbox it finds the request in the journal. */
  readonly requestId: string | undefined

  /** @param advice What to do now, as a sentence. */
  constructor(call: CallSummary, response: ApiResponse, advice = adviceFor(call, response.status)) {
    const said = [response.status, toExcerpt(response.body)].join(' ').trim()
    super(
      `Failed to ${call.purpose}: ${call.service} answered ${describeRequest(call)} with ${said}. ${advice}`,
    )
    this.call = call
    this.status = response.status
    this.headers = response.headers
    this.body = response.body
    this.requestId = findRequestId(response.headers)
  }
}

function adviceFor(call: CallSummary, status: number): string {
  return status >= 500 || status === 408
    ? adviseAfterDoubt(call, 'Send it again later.')
    : 'Correct the request before you send it again.'
}

/** The things that a client knows of a vendor's refusal of credentials. */
export interface UnauthorizedDetails {
  /** The thing to do now, as a sentence. @default to check the credentials */
  readonly advice?: string
  /** The key of the vendor's explanation in the body. @default 'message' */
  readonly messageKey?: string
}

/** The service did not accept the credentials (401). Never retried, since repeated failures may lock an account. */
export class UnauthorizedError extends ApiError {
  override readonly name = 'UnauthorizedError'
  override readonly code = 'CLIENT_UNAUTHORIZED'
  /** The vendor's explanation, for people to read; undefined where the body is not one of its errors. */
  readonly vendorMessage: string | undefined

  constructor(call: CallSummary, response: ApiResponse, told: UnauthorizedDetails = {}) {
    super(call, response, told.advice ?? 'Check the credentials before you send it again.')
    this.vendorMessage = readBodyText(response.body, told.messageKey ?? 'message')
  }
}

/** The service takes no more requests for now (429), and retrying did not help or was not allowed. */
export class RateLimitedError extends ApiError {
  override readonly name = 'RateLimitedError'
  override readonly code = 'CLIENT_RATE_LIMITED'
  /** The wait that the service asked for; undefined where it did not say. */
  readonly retryAfterMs: number | undefined

  constructor(call: CallSummary, response: ApiResponse, retryAfterMs: number | undefined) {
    super(call, response, adviseWaiting(retryAfterMs))
    this.retryAfterMs = retryAfterMs
  }
}

function adviseWaiting(retryAfterMs: number | undefined): string {
  return retryAfterMs === undefined
    ? 'Send less often.'
    : `Wait ${retryAfterMs} ms before you send it again.`
}

/** The response is not in the contract: a redirect, a body that is not JSON or too large. Never retried. */
export class UnexpectedResponseError extends ClientError {
  override readonly name = 'UnexpectedResponseError'
  override readonly code = 'CLIENT_UNEXPECTED_RESPONSE'
  readonly call: CallSummary
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly requestId: string | undefined

  /** @param problem Completes "Conversica answered 200, but ...": `the body is not JSON`. */
  constructor(call: CallSummary, response: ApiResponse, problem: string, options?: ErrorOptions) {
    const excerpt = toExcerpt(response.body)
    super(
      `Failed to ${call.purpose}: ${call.service} answered ${describeRequest(call)} with ${response.status}, but ${problem}` +
        `${excerpt === '' ? '' : `: ${excerpt}`}. Check that baseUrl leads to ${call.service} and not to a proxy or another site.`,
      options,
    )
    this.call = call
    this.status = response.status
    this.headers = response.headers
    this.body = response.body
    this.requestId = findRequestId(response.headers)
  }
}
