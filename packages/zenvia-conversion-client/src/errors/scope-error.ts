import type { ApiResponse, CallSummary } from '@ensaio/client-kit'
import { VendorError } from './vendor-error.ts'

/** The API key may not do this (403). */
export class ScopeError extends VendorError {
  override readonly name = 'ScopeError'
  override readonly code = 'ZENVIA_CONVERSION_SCOPE'
  /** The scope that the key lacks: `messages:transactional`. */
  readonly scope: string

  constructor(call: CallSummary, answer: ApiResponse, scope: string) {
    super(call, answer, `Give the API key the scope ${scope}; it may take 20 minutes to count.`)
    this.scope = scope
  }
}

/** The scope that a message of the vendor's asks for; undefined where it is about something else. */
export function findMissingScope(message: string | undefined): string | undefined {
  return /scope\b.*\bneeds? (?<scope>[\w:-]+)/iu.exec(message ?? '')?.groups?.['scope']
}
