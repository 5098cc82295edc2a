import type { TransportAnswer } from './transport.ts'

/** The code of a refusal by the control plane, or of a failure to reach it. */
export type ControlErrorCode = `SANDBOX_${string}` | 'CONTROL_UNREACHABLE' | 'CONTROL_UNEXPECTED'

/** A call that the control plane refused, or that did not reach it. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
  readonly code: ControlErrorCode
  /** The status of the response; absent where none came. */
  readonly status: number | undefined
  /** Each problem by itself, where there are several. */
  readonly details: readonly string[]

  constructor(
    code: ControlErrorCode,
    message: string,
    options: {
      readonly status?: number
      readonly details?: readonly string[]
      readonly cause?: unknown
    } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.status = options.status
    this.details = options.details ?? []
  }
}

/** Returns the error of a response that is not a success. */
export async function toControlError(
  call: string,
  response: TransportAnswer,
): Promise<ControlError> {
  const { status } = response
  const text = await response.text()
  const failure = failureIn(text)
  if (failure !== undefined) {
    const { code, message, details = [] } = failure
    return new ControlError(code, message, { status, details })
  }
  const why = `status ${status} came with ${JSON.stringify(text.slice(0, 100))}, which is not an answer of the control plane. Check its address.`
  return new ControlError('CONTROL_UNEXPECTED', `Failed to call ${call}: ${why}`, { status })
}

interface Failure {
  readonly code: `SANDBOX_${string}`
  readonly message: string
  readonly details?: readonly string[]
}

function failureIn(text: string): Failure | undefined {
  try {
    const { error } = JSON.parse(text) as { readonly error?: Failure }
    return typeof error?.message === 'string' && error.code.startsWith('SANDBOX_')
      ? error
      : undefined
  } catch {
    return undefined // not JSON: not from the control plane
  }
}
