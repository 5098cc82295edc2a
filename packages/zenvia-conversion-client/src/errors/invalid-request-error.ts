import type { Answer, CallNote } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'

/**
 * The request breaks the vendor's definition, or asks for something that makes no sense, such as an unknown label or a
 * span of more than 31 days (400). Sending it unchanged again will not help.
 *
 * @example
 * ```ts
 * import { InvalidRequestError } from '@ensaio/zenvia-conversion-client'
 *
 * export function whatIsWrong(error: unknown): string | undefined {
 *   return error instanceof InvalidRequestError ? error.vendorMessage : undefined
 * }
 * ```
 */
export class InvalidRequestError extends VendorError {
  override readonly name = 'InvalidRequestError'
  override readonly code = 'ZENVIA_CONVERSION_INVALID_REQUEST'

  constructor(call: CallNote, answer: Answer) {
    super(call, answer, 'Correct the request before you send it again.')
  }
}
