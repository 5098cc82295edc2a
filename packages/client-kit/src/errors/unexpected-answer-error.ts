import { type Answer, findRequestId, toExcerpt } from './answer.ts'
import { type CallNote, describeRequest } from './call-note.ts'
import { ClientError } from './client-error.ts'

/** The answer is none that the contract knows: a redirect, a body that is not JSON or too large. Never retried. */
export class UnexpectedAnswerError extends ClientError {
  override readonly name = 'UnexpectedAnswerError'
  override readonly code = 'CLIENT_UNEXPECTED_ANSWER'
  readonly call: CallNote
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly requestId: string | undefined

  /** @param problem Completes "Conversica answered 200, but ...": `the body is not JSON`. */
  constructor(call: CallNote, answer: Answer, problem: string, options?: ErrorOptions) {
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
