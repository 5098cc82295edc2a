import {
  type ApiResponse,
  ApiError,
  type CallSummary,
  type ClientError,
  readBodyText,
  UnauthorizedError,
} from '@ensaio/client-kit'
import {
  BadRequestError,
  ConflictError,
  findMissingScope,
  MessageForbiddenError,
  NotFoundError,
  ScopeError,
} from './vendor-errors.ts'

const KEY_ADVICE =
  'Check the API key: it is shown where the app for API access is installed, and ends with it.'

/** The errors that Zenvia Conversion has causes of its own for; undefined for all others. */
export function toVendorError(call: CallSummary, answer: ApiResponse): ClientError | undefined {
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
  const scope = findMissingScope(readBodyText(answer.body, 'message'))
  if (scope !== undefined) return new ScopeError(call, answer, scope)
  return MESSAGING.has(call.operation)
    ? new MessageForbiddenError(call, answer)
    : new ApiError(call, answer)
}
