import { type ApiResponse, ApiError, type CallSummary } from '@ensaio/client-kit'
import { readVendorMessage } from './read-vendor-message.ts'

/** Zenvia Chat has no such interaction, or `baseUrl` leads to a place where it has nothing (404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
  override readonly code = 'ZENVIA_CHAT_NOT_FOUND'
  /** What the vendor says; undefined where the answer has not the form of its errors. For people to read. */
  readonly vendorMessage: string | undefined

  constructor(call: CallSummary, answer: ApiResponse) {
    super(call, answer, 'Check the protocol number, and that baseUrl ends in /api/ms/external.')
    this.vendorMessage = readVendorMessage(answer.body)
  }
}
