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
export function toVendorError(call: CallSummary, response: ApiResponse): ClientError | undefined {
  switch (response.status) {
    case 400:
      return new BadRequestError(call, response)
    case 401:
      return new UnauthorizedError(call, response, { advice: KEY_ADVICE })
    case 403:
      return toForbiddenError(call, response)
    case 404:
      return new NotFoundError(call, response)
    case 409:
      return new ConflictError(call, response)
    default:
      return undefined
  }
}

const MESSAGING: ReadonlySet<string> = new Set(['sendMessage', 'sendFile', 'sendTemplateMessage'])

function toForbiddenError(call: CallSummary, response: ApiResponse): ClientError {
  const scope = findMissingScope(readBodyText(response.body, 'message'))
  if (scope !== undefined) return new ScopeError(call, response, scope)
  return MESSAGING.has(call.operation)
    ? new MessageForbiddenError(call, response)
    : new ApiError(call, response)
}
