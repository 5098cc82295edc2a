import {
  type ApiResponse,
  ApiError,
  type CallSummary,
  type ClientError,
  UnauthorizedError,
} from '@ensaio/client-kit'
import { ConflictError } from './conflict-error.ts'
import { BadRequestError } from './bad-request-error.ts'
import { MessageForbiddenError } from './message-forbidden-error.ts'
import { NotFoundError } from './not-found-error.ts'
import { findMissingScope, ScopeError } from './scope-error.ts'
import { readVendorWords } from './vendor-words.ts'

const KEY_ADVICE =
  'Check the API key: it is shown where the app for API access is installed, and ends with it.'

/** The errors that Zenvia Conversion has causes of its own for; undefined for all others. */
export function toZenviaConversionError(
  call: CallSummary,
  answer: ApiResponse,
): ClientError | undefined {
  switch (answer.status) {
    case 400:
      return new BadRequestError(call, answer)
    case 401:
      return new UnauthorizedError(call, answer, KEY_ADVICE)
    case 403:
      return toForbiddenError(call, answer)
    case 404:
      return new NotFoundError(call, answer)
    case 409:
      return new ConflictError(call, answer)
    default:
      return undefined
  }
}

const MESSAGING: ReadonlySet<string> = new Set(['sendMessage', 'sendFile', 'sendTemplateMessage'])

function toForbiddenError(call: CallSummary, answer: ApiResponse): ClientError {
  const scope = findMissingScope(readVendorWords(answer.body).message)
  if (scope !== undefined) return new ScopeError(call, answer, scope)
  return MESSAGING.has(call.operation)
    ? new MessageForbiddenError(call, answer)
    : new ApiError(call, answer)
}
