import { ClientError } from '@ensaio/client-kit'

/** What is wrong with a parameter, and what to do about it. */
export interface ParameterFault {
  /** What the call was for, as it reads after "Failed to": `list the prospects`. */
  readonly purpose: string
  /** The parameter as the vendor spells it: `limit`. */
  readonly parameter: string
  /** Completes "the parameter x ...": `has to be a whole number from 1 to 5000, but is 9000`. */
  readonly fault: string
  /** A sentence: `Ask for further pages instead.` */
  readonly remedy: string
}

/**
 * A parameter cannot be sent, or would do something else than was meant. Nothing was sent. What the vendor refuses by
 * itself is left to the vendor, and throws InvalidRequestError.
 */
export class ParameterError extends ClientError {
  override readonly name = 'ParameterError'
  override readonly code = 'ZENVIA_CONVERSION_PARAMETER'
  readonly parameter: string

  constructor({ purpose, parameter, fault, remedy }: ParameterFault) {
    super(`Failed to ${purpose}: the parameter ${parameter} ${fault}. ${remedy}`)
    this.parameter = parameter
  }
}
