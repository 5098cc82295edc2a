import { adviseAfterDoubt, type CallSummary, describeRequest } from './call-summary.ts'
import { ClientError } from './client-error.ts'

/** Which of the two limits ran out, and how long it was. */
export interface ExceededLimit {
  /** The option that sets the limit: one attempt's, or that of the call with all its attempts and waits. */
  readonly option: 'timeoutMs' | 'totalTimeoutMs'
  readonly limitMs: number
}

/** The whole answer, body included, did not come in time. Whether the service acted on the request is unknown. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError'
  override readonly code = 'CLIENT_TIMEOUT'
  readonly call: CallSummary
  readonly option: ExceededLimit['option']
  readonly limitMs: number

  constructor(call: CallSummary, { option, limitMs }: ExceededLimit) {
    super(
      `Failed to ${call.purpose}: ${call.service} did not answer ${describeRequest(call)} in full within ${limitMs} ms. ` +
        `${adviseAfterDoubt(call, 'Send it again later.')} Where the service needs longer, raise ${option}.`,
    )
    this.call = call
    this.option = option
    this.limitMs = limitMs
  }
}
