import type { ApiResponse, CallSummary } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'
import { readVendorWords } from './vendor-words.ts'

/** Why a message may not be sent. */
export type MessageForbiddenReason =
  /** The prospect last wrote more than 24 hours ago: only templates may be sent. */
  | 'conversationClosed'
  /** The prospect has no phone number. */
  | 'withoutPhone'
  /** The vendor has given another reason, or none. */
  | 'unknown'

/** The API key may send messages, but not this one to this prospect (403). */
export class MessageForbiddenError extends VendorError {
  override readonly name = 'MessageForbiddenError'
  override readonly code = 'ZENVIA_CONVERSION_MESSAGE_FORBIDDEN'
  readonly reason: MessageForbiddenReason

  constructor(call: CallSummary, answer: ApiResponse) {
    const reason = findReason(answer.body)
    super(call, answer, advice[reason])
    this.reason = reason
  }
}

const advice: { readonly [Obstacle in MessageForbiddenReason]: string } = {
  conversationClosed: 'Send a template, or wait until the prospect writes.',
  withoutPhone: 'Add a phone number to the prospect first.',
  unknown: 'Read what the vendor says before you send it again.',
}

function findReason(body: unknown): MessageForbiddenReason {
  const { code, message } = readVendorWords(body)
  if (code === 'CONVERSATION_CLOSED') return 'conversationClosed'
  return message?.includes('WITHOUT_PHONE') === true ? 'withoutPhone' : 'unknown'
}
