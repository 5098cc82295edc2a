import { ClientError } from '@ensaio/client-kit'

/** What is wrong with a parameter, and what to do about it. */
export interface QueryFault {
  /** The parameter as the vendor spells it: `limit`. */
  readonly parameter: string
  /** Completes "the parameter x ...": `has to be a whole number from 1 to 10000, but is 20000`. */
  readonly fault: string
  /** A sentence: `Ask for further pages instead.` */
  readonly remedy: string
}

/**
 * A query that cannot be sent, or that would be answered with something else than was asked for. Nothing was sent. What
 * the vendor refuses by itself is left to the vendor, and throws BadRequestError.
 */
export class QueryError extends ClientError {
  override readonly name = 'QueryError'
  override readonly code = 'ZENVIA_CHAT_QUERY'
  readonly parameter: string

  constructor({ parameter, fault, remedy }: QueryFault) {
    super(`Failed to ask Zenvia Chat: the parameter ${parameter} ${fault}. ${remedy}`)
    this.parameter = parameter
  }
}
