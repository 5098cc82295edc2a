import {
  type ApiResponse,
  type CallSummary,
  type ClientError,
  UnauthorizedError,
} from '@ensaio/client-kit'
import { BadRequestError } from './vendor-errors.ts'
import { NotFoundError } from './vendor-errors.ts'

const TOKEN_ADVICE =
  'Check the token: it ends when a new one is made in the settings under Integrations, API.'

/** The errors that Zenvia Chat has causes of its own for; undefined for all others. */
export function toVendorError(call: CallSummary, response: ApiResponse): ClientError | undefined {
  switch (response.status) {
    case 400:
      return new BadRequestError(call, response)
    case 401:
      return new UnauthorizedError(call, response, { advice: TOKEN_ADVICE, messageKey: 'error' })
    case 404:
      return new NotFoundError(call, response)
    default:
      return undefined
  }
}
