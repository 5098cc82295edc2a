import { type ApiResponse, ApiError, type CallSummary } from '@ensaio/client-kit'
import { readVendorMessage } from './read-vendor-message.ts'

/**
 * Zenvia Chat refused a parameter (400). Asking again unchanged will not help.
 *
 * @example
 * ```ts
 * import { BadRequestError } from '@ensaio/zenvia-chat-client'
 *
 * export function whatIsWrong(error: unknown): string | undefined {
 *   return error instanceof BadRequestError ? error.vendorMessage : undefined
 * }
 * ```
 */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError'
  override readonly code = 'ZENVIA_CHAT_BAD_REQUEST'
  /** What the vendor says is wrong; undefined where the answer has not the form of its errors. For people to read. */
  readonly vendorMessage: string | undefined

  constructor(call: CallSummary, answer: ApiResponse) {
    super(call, answer, 'Correct the parameters before you ask again.')
    this.vendorMessage = readVendorMessage(answer.body)
  }
}
