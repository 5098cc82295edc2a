import type { ApiResponse, CallSummary } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'

/**
 * The request breaks the vendor's definition, or asks for something that makes no sense, such as an unknown label or a
 * span of more than 31 days (400). Sending it unchanged again will not help.
 *
 * @example
 * ```ts
 * import { BadRequestError } from '@ensaio/zenvia-conversion-client'
 *
 * export function whatIsWrong(error: unknown): string | undefined {
 *   return error instanceof BadRequestError ? error.vendorMessage : undefined
 * }
 * ```
 */
export class BadRequestError extends VendorError {
  override readonly name = 'BadRequestError'
  override readonly code = 'ZENVIA_CONVERSION_BAD_REQUEST'

  constructor(call: CallSummary, answer: ApiResponse) {
    super(call, answer, 'Correct the request before you send it again.')
  }
}
