import type { ApiResponse, CallSummary } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'

/**
 * There is no such thing among what the API key sees: the group that it belongs to and all groups below (404).
 * One operation answers so without a word, so that `vendorMessage` may be undefined.
 */
export class NotFoundError extends VendorError {
  override readonly name = 'NotFoundError'
  override readonly code = 'ZENVIA_CONVERSION_NOT_FOUND'

  constructor(call: CallSummary, answer: ApiResponse) {
    super(
      call,
      answer,
      'Check the key of the record, that the API key sees its group, and that baseUrl ends in /v1.',
    )
  }
}
