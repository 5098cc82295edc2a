import { type ApiResponse, findRequestId, toExcerpt } from './api-response.ts'
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
  /** The parsed body where it is JSON, else its text. Nobody has checked it against the contract. */
  readonly body: unknown
  /** What the service calls the request; with the Ensaio sandbox it finds the request in the journal. */
  readonly requestId: string | undefined

  /** @param advice What to do now, as a sentence. */
  constructor(call: CallSummary, answer: ApiResponse, advice = adviceFor(call, answer.status)) {
    const said = [answer.status, toExcerpt(answer.body)].join(' ').trim()
    super(
      `Failed to ${call.purpose}: ${call.service} answered ${describeRequest(call)} with ${said}. ${advice}`,
    )
    this.call = call
    this.status = answer.status
    this.headers = answer.headers
    this.body = answer.body
    this.requestId = findRequestId(answer.headers)
  }
}

function adviceFor(call: CallSummary, status: number): string {
  return status >= 500 || status === 408
    ? adviseAfterDoubt(call, 'Send it again later.')
    : 'Correct the request before you send it again.'
}
