import { ApiError, type ApiResponse, type CallSummary, readBodyText } from '@ensaio/client-kit'

/** Zenvia Conversion refused a request, for a reason that has a class of its own. */
export abstract class VendorError extends ApiError {
  /** The vendor's code, such as `SCHEMA_VALIDATION_FAILED`; undefined where the body has none. Few are known. */
  readonly vendorCode: string | undefined
  /** The vendor's explanation, for people to read; undefined where the body is not one of its errors. */
  readonly vendorMessage: string | undefined
  /** The vendor's name for the kind of error, such as `ValidationError`; seldom there. */
  readonly vendorSummary: string | undefined

  /** @param advice What to do now, as a sentence. */
  constructor(call: CallSummary, response: ApiResponse, advice: string) {
    super(call, response, advice)
    this.vendorCode = readBodyText(response.body, 'code')
    this.vendorMessage = readBodyText(response.body, 'message')
    this.vendorSummary = readBodyText(response.body, 'summary')
  }
}

/**
 * The request breaks the vendor's definition, or asks for something that makes no sense, such as an unknown label or a
 * range of more than 31 days (400). Sending it unchanged again will not help.
 *
 * @example
 * ```ts
 * import { BadRequestError } from '@ensaio/zenvia-conversion-client'
 *
 * export function whatIsWrong(error: unknown): string | undefined {
 *   return error instanceof BadRequestError ? error.vendorMessage : undefined
 * }
 * ```
 */
export class BadRequestError extends VendorError {
  override readonly name = 'BadRequestError'
  override readonly code = 'ZENVIA_CONVERSION_BAD_REQUEST'

  constructor(call: CallSummary, response: ApiResponse) {
    super(call, response, 'Correct the request before you send it again.')
  }
}

/**
 * The API key sees no such record in its group and all groups below (404). One operation sends no body with it, so that
 * `vendorMessage` may be undefined.
 */
export class NotFoundError extends VendorError {
  override readonly name = 'NotFoundError'
  override readonly code = 'ZENVIA_CONVERSION_NOT_FOUND'

  constructor(call: CallSummary, response: ApiResponse) {
    super(
      call,
      response,
      'Check the key of the record, that the API key sees its group, and that baseUrl ends in /v1.',
    )
  }
}

/** The integration has no user to act as (409). */
export class ConflictError extends VendorError {
  override readonly name = 'ConflictError'
  override readonly code = 'ZENVIA_CONVERSION_CONFLICT'

  constructor(call: CallSummary, response: ApiResponse) {
    super(
      call,
      response,
      'Set a user in the settings of the integration, or do it without `actAsUser`.',
    )
  }
}

/** The API key may not do this (403). */
export class ScopeError extends VendorError {
  override readonly name = 'ScopeError'
  override readonly code = 'ZENVIA_CONVERSION_SCOPE'
  /** The scope that the key lacks: `messages:transactional`. */
  readonly scope: string

  constructor(call: CallSummary, response: ApiResponse, scope: string) {
    super(call, response, `Give the API key the scope ${scope}; it may take 20 minutes to count.`)
    this.scope = scope
  }
}

/** The scope that a message of the vendor's asks for; undefined where it is about something else. */
export function findMissingScope(message: string | undefined): string | undefined {
  return /scope\b.*\bneeds? (?<scope>[\w:-]+)/iu.exec(message ?? '')?.groups?.['scope']
}

/** The reason why a message may not be sent. */
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

  constructor(call: CallSummary, response: ApiResponse) {
    const reason = findReason(response.body)
    super(call, response, advice[reason])
    this.reason = reason
  }
}

const advice: { readonly [Reason in MessageForbiddenReason]: string } = {
  conversationClosed: 'Send a template, or wait until the prospect writes.',
  withoutPhone: 'Add a phone number to the prospect first.',
  unknown: 'Read what the vendor says before you send it again.',
}

function findReason(body: unknown): MessageForbiddenReason {
  if (readBodyText(body, 'code') === 'CONVERSATION_CLOSED') return 'conversationClosed'
  return readBodyText(body, 'message')?.includes('WITHOUT_PHONE') === true
    ? 'withoutPhone'
    : 'unknown'
}
