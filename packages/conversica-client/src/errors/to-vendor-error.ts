import {
  type ApiResponse,
  type CallSummary,
  type ClientError,
  UnauthorizedError,
} from '@ensaio/client-kit'
import { LeadRefusedError } from './vendor-errors.ts'

/** The vendor says so in every 401; after how many failures is not documented. */
const CREDENTIALS_ADVICE =
  'Check username and password before you send anything again: Conversica may lock the account or ban your address ' +
  'after repeated failures.'

/** The errors that Conversica has words of its own for; undefined for all others. */
export function toVendorError(call: CallSummary, response: ApiResponse): ClientError | undefined {
  switch (response.status) {
    case 400:
      return new LeadRefusedError(call, response)
    case 401:
      return new UnauthorizedError(call, response, { advice: CREDENTIALS_ADVICE })
    default:
      return undefined
  }
}
