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
export function toVendorError(call: CallSummary, answer: ApiResponse): ClientError | undefined {
  switch (answer.status) {
    case 400:
      return new BadRequestError(call, answer)
    case 401:
      return new UnauthorizedError(call, answer, TOKEN_ADVICE)
    case 404:
      return new NotFoundError(call, answer)
    default:
      return undefined
  }
}
