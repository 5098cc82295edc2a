import { adviseAfterDoubt, type CallSummary, describeRequest } from './call-summary.ts'
import { ClientError } from './client-error.ts'

/** The levels of causes that are searched for the reason; fetch hides it one level down, proxies two or three. */
const CAUSES_MAX = 5

/** There was no response: the connection could not be made or broke. The service may have got the request, or not. */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError'
  override readonly code = 'CLIENT_NETWORK'
  readonly call: CallSummary

  constructor(call: CallSummary, cause: unknown) {
    super(
      `Failed to ${call.purpose}: got no response from ${call.service} to ${describeRequest(call)}: ${findReason(cause)}. ` +
        `Check that the address is right and the service runs. ${adviseAfterDoubt(call, 'Then send it again.')}`,
      { cause },
    )
    this.call = call
  }
}

/** The innermost words, as the outermost are only `fetch failed`. */
function findReason(cause: unknown): string {
  let reason = 'unknown reason'
  let current = cause
  for (let depth = 0; depth < CAUSES_MAX && current instanceof Error; depth += 1) {
    const words =
      'code' in current && current.message === '' ? String(current.code) : current.message
    if (words !== '') reason = words
    current = current.cause
  }
  return reason.replace(/(?<![.\s])[.\s]+$/u, '')
}

/** The limit that was exceeded, and its length. */
export interface ExceededLimit {
  /** The option that sets the limit: one attempt's, or that of the call with all its attempts and waits. */
  readonly option: 'timeoutMs' | 'totalTimeoutMs'
  readonly limitMs: number
}

/** The response, body included, was not complete in time. The service may have acted on the request, or not. */
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
