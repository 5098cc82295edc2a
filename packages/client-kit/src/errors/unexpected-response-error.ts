import { type ApiResponse, findRequestId, toExcerpt } from './api-response.ts'
import { type CallSummary, describeRequest } from './call-summary.ts'
import { ClientError } from './client-error.ts'

/** The answer is none that the contract knows: a redirect, a body that is not JSON or too large. Never retried. */
export class UnexpectedResponseError extends ClientError {
  override readonly name = 'UnexpectedResponseError'
  override readonly code = 'CLIENT_UNEXPECTED_RESPONSE'
  readonly call: CallSummary
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly requestId: string | undefined

  /** @param problem Completes "Conversica answered 200, but ...": `the body is not JSON`. */
  constructor(call: CallSummary, answer: ApiResponse, problem: string, options?: ErrorOptions) {
    const excerpt = toExcerpt(answer.body)
    super(
      `Failed to ${call.purpose}: ${call.service} answered ${describeRequest(call)} with ${answer.status}, but ${problem}` +
        `${excerpt === '' ? '' : `: ${excerpt}`}. Check that baseUrl leads to ${call.service} and not to a proxy or another site.`,
      options,
    )
    this.call = call
    this.status = answer.status
    this.headers = answer.headers
    this.body = answer.body
    this.requestId = findRequestId(answer.headers)
  }
}
