import type { ApiResponse } from './api-response.ts'
import { ApiError } from './api-error.ts'
import type { CallSummary } from './call-summary.ts'

/** The service did not accept the credentials (401). Never retried, since repeated failures may lock an account. */
export class UnauthorizedError extends ApiError {
  override readonly name = 'UnauthorizedError'
  override readonly code = 'CLIENT_UNAUTHORIZED'

  /** @param advice What to do now, as a sentence. */
  constructor(
    call: CallSummary,
    answer: ApiResponse,
    advice = 'Check the credentials before you send it again.',
  ) {
    super(call, answer, advice)
  }
}
