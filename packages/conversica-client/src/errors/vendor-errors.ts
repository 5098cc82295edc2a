import { type ApiResponse, ApiError, type CallSummary, readBodyText } from '@ensaio/client-kit'
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
  /** The vendor's explanation, for people to read; undefined where the body is not one of its errors. */
  readonly vendorMessage: string | undefined
  /** The refused keys. Empty where the response does not name any in the known form. */
  readonly refusedKeys: readonly RefusedKey[]

  constructor(call: CallSummary, response: ApiResponse) {
    const vendorMessage = readBodyText(response.body, 'message')
    const refusedKeys = parseRefusedKeys(vendorMessage ?? '')
    super(call, response, adviceFor(refusedKeys))
    this.vendorMessage = vendorMessage
    this.refusedKeys = refusedKeys
  }
}

function adviceFor(refusedKeys: readonly RefusedKey[]): string {
  const keys = refusedKeys.map(({ key }) => key).join(', ')
  return `Correct ${keys === '' ? 'the lead' : keys} before you send it again.`
}
