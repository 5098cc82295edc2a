// The vendor's error answers, one function for each kind. Their texts are to the letter where they were seen.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Scope } from '../auth/scopes.ts'

/** An answer that says no. */
export interface Refusal<Status extends number> {
  readonly status: Status
  readonly body: Schemas['Error']
}

/** What can be missing, as the vendor names it. The sentence was seen for prospects. */
type Thing =
  | 'Agent'
  | 'Channel'
  | 'Group'
  | 'Interaction'
  | 'Prospect'
  | 'Quote'
  | 'Selection'
  | 'Subscription'

/** There is no such thing, or none that the key sees. */
export function notFound(thing: Thing): Refusal<404> {
  return { status: 404, body: { code: 'NOT_FOUND', message: `${thing} does not exist` } }
}

/** The key lacks a scope. The text was seen; the code is assumed. */
export function missingScope(scope: Scope): Refusal<403> {
  return { status: 403, body: { code: 'FORBIDDEN', message: `Invalid scope... need ${scope}` } }
}

/** No user is configured in whose name to act. The status was seen; the body is assumed. */
export function noUser(): Refusal<409> {
  return { status: 409, body: { code: 'CONFLICT', message: 'The integration has no user' } }
}

/** The key is missing or unknown. Assumed, after the vendor's other API. */
export function unauthorized(): Refusal<401> {
  const message = 'No authorization token was found'
  return { status: 401, body: { code: 'AUTHENTICATION_ERROR', message } }
}

/** Well written, but it does not make sense: a range, a reason, a label, a template. Assumed. */
export function nonsense(message: string): Refusal<400> {
  return { status: 400, body: { code: 'INVALID', message } }
}

/** The request breaks the definition. The code and Ajv's wording were seen. */
export function schemaViolated(message: string): Refusal<400> {
  return { status: 400, body: { code: 'SCHEMA_VALIDATION_FAILED', message } }
}

/** Something that the service did not expect. The code was seen, with and without a summary. */
export function unexpected(message: string, summary?: string): Refusal<400> {
  const body = { code: 'UNEXPECTED_ERROR', message, ...(summary !== undefined && { summary }) }
  return { status: 400, body }
}

/** No conversation is open: only a template may be sent. Assumed. */
export function conversationClosed(): Refusal<403> {
  const message = 'The conversation is closed: send a template'
  return { status: 403, body: { code: 'CONVERSATION_CLOSED', message } }
}

/** A template to somebody without a phone number. The text was seen; the code is assumed. */
export function withoutPhone(): Refusal<403> {
  return { status: 403, body: { code: 'UNEXPECTED_ERROR', message: 'WITHOUT_PHONE' } }
}
