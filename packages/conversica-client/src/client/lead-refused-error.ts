import { type ApiResponse, ApiError, type CallSummary } from '@ensaio/client-kit'
import { type RefusedKey, parseRefusedKeys } from './refused-keys.ts'

/**
 * Conversica did not take the lead (400). Sending it unchanged again will not help.
 *
 * @example
 * ```ts
 * import { LeadRefusedError } from '@ensaio/conversica-client'
 *
 * export function keysToCorrect(error: unknown): readonly string[] {
 *   return error instanceof LeadRefusedError ? error.refusedKeys.map(({ key }) => key) : []
 * }
 * ```
 */
export class LeadRefusedError extends ApiError {
  override readonly name = 'LeadRefusedError'
  override readonly code = 'CONVERSICA_LEAD_REFUSED'
  /** The keys at fault. Empty where the answer does not name any in the form that is known. */
  readonly refusedKeys: readonly RefusedKey[]

  constructor(call: CallSummary, answer: ApiResponse) {
    const refusedKeys = parseRefusedKeys(readMessage(answer.body))
    super(call, answer, adviceFor(refusedKeys))
    this.refusedKeys = refusedKeys
  }
}

/** The vendor's `message`, or the empty string where the body has none. */
function readMessage(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('message' in body)) return ''
  return typeof body.message === 'string' ? body.message : ''
}

function adviceFor(refusedKeys: readonly RefusedKey[]): string {
  const keys = refusedKeys.map(({ key }) => key).join(', ')
  return `Correct ${keys === '' ? 'the lead' : keys} before you send it again.`
}
