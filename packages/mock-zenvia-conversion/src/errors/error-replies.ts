// The vendor's error replies, one function for each kind. Observed texts are reproduced to the letter.
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { excerpt } from '@ensaio/mock-kit'
import type { Scope } from '../auth/scopes.ts'

/** The vendor's error reply. */
export interface ErrorReply<Status extends number> {
  readonly status: Status
  readonly body: Schemas['Error']
}

/** The resources that a request can miss, as the vendor names them. The sentence was observed for prospects. */
type Resource =
  | 'Agent'
  | 'Channel'
  | 'Group'
  | 'Interaction'
  | 'Prospect'
  | 'Quote'
  | 'Selection'
  | 'Subscription'

/** There is no such resource, or the key does not see it. */
export function notFound(resource: Resource): ErrorReply<404> {
  return { status: 404, body: { code: 'NOT_FOUND', message: `${resource} does not exist` } }
}

/** The key lacks a scope. The text was observed; the code is assumed. */
export function missingScope(scope: Scope): ErrorReply<403> {
  return { status: 403, body: { code: 'FORBIDDEN', message: `Invalid scope... need ${scope}` } }
}

/** The integration has no user in whose name to act. The status was observed; the body is assumed. */
export function noUser(): ErrorReply<409> {
  return { status: 409, body: { code: 'CONFLICT', message: 'The integration has no user' } }
}

/** The key is missing or unknown. Assumed, after the vendor's other API. */
export function unauthorized(): ErrorReply<401> {
  const message = 'No authorization token was found'
  return { status: 401, body: { code: 'AUTHENTICATION_ERROR', message } }
}

/** A value fits the schema but is not valid: a range, a reason, a label, a template. Assumed. */
export function invalidValue(message: string): ErrorReply<400> {
  return { status: 400, body: { code: 'INVALID', message } }
}

/** The words that a message lists: an account may have hundreds. */
const WORDS_SHOWN_MAX = 20

/** A word is none of the account's. Assumed. */
export function unknownWord(
  name: string,
  { word, allowed }: { readonly word: string; readonly allowed: readonly string[] },
): ErrorReply<400> {
  const others = allowed.length > WORDS_SHOWN_MAX ? [', ...'] : []
  const known = [allowed.slice(0, WORDS_SHOWN_MAX).join(', '), ...others].join('')
  return invalidValue(
    `Unknown ${name} "${excerpt(word)}": must be equal to one of the allowed values: ${known}`,
  )
}

/** The request violates the schema. The code and Ajv's wording were observed. */
export function schemaViolated(message: string): ErrorReply<400> {
  return { status: 400, body: { code: 'SCHEMA_VALIDATION_FAILED', message } }
}

/** The service did not expect the request. The code was observed, with and without a summary. */
export function unexpectedError(message: string, summary?: string): ErrorReply<400> {
  const body = { code: 'UNEXPECTED_ERROR', message, ...(summary !== undefined && { summary }) }
  return { status: 400, body }
}

/** The service takes nothing more. The status is declared; the body is assumed. */
export function serviceUnavailable(): ErrorReply<503> {
  return { status: 503, body: { code: 'INTERNAL_ERROR', message: 'Service unavailable' } }
}

/** No conversation is open: only a template may be sent. Assumed. */
export function conversationClosed(): ErrorReply<403> {
  const message = 'The conversation is closed: send a template'
  return { status: 403, body: { code: 'CONVERSATION_CLOSED', message } }
}

/** A template needs a phone number. The text was observed; the code is assumed. */
export function missingPhone(): ErrorReply<403> {
  return { status: 403, body: { code: 'UNEXPECTED_ERROR', message: 'WITHOUT_PHONE' } }
}
