import type { ApiResponse, CallSummary } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'

/** The integration has no user in whose name to act (409). */
export class ConflictError extends VendorError {
  override readonly name = 'ConflictError'
  override readonly code = 'ZENVIA_CONVERSION_CONFLICT'

  constructor(call: CallSummary, answer: ApiResponse) {
    super(
      call,
      answer,
      'Set a user in the settings of the integration, or do it without `actAsUser`.',
    )
  }
}
