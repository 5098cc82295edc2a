import { ApiError, type ApiResponse, type CallSummary, readBodyText } from '@ensaio/client-kit'

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
  /** The vendor's explanation, for people to read; undefined where the body is not one of its errors. */
  readonly vendorMessage: string | undefined

  constructor(call: CallSummary, response: ApiResponse) {
    super(call, response, 'Correct the parameters before you ask again.')
    this.vendorMessage = readBodyText(response.body, 'error')
  }
}

/** Zenvia Chat has no such interaction, or `baseUrl` leads to a place where it has nothing (404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
  override readonly code = 'ZENVIA_CHAT_NOT_FOUND'
  /** The vendor's explanation, for people to read; undefined where the body is not one of its errors. */
  readonly vendorMessage: string | undefined

  constructor(call: CallSummary, response: ApiResponse) {
    super(call, response, 'Check the protocol number, and that baseUrl ends in /api/ms/external.')
    this.vendorMessage = readBodyText(response.body, 'error')
  }
}
