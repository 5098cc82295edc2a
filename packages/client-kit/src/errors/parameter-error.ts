import { ClientError } from './client-error.ts'

/** The parameter at fault, what is wrong with it, and what to do about it. */
export interface ParameterProblem {
  /** The aim of the call, as it reads after "Failed to": `list the prospects`. */
  readonly purpose: string
  /** The parameter as the vendor spells it: `limit`. */
  readonly parameter: string
  /** Completes "the parameter x ...": `has to be a whole number from 1 to 5000, but is 9000`. */
  readonly problem: string
  /** A sentence: `Ask for further pages instead.` */
  readonly advice: string
}

/**
 * A parameter cannot be sent, or the service would take it for something other than was meant. Nothing was sent.
 * Parameters that the service itself refuses are left to the service.
 */
export class ParameterError extends ClientError {
  override readonly name = 'ParameterError'
  override readonly code = 'CLIENT_PARAMETER'
  readonly parameter: string

  constructor({ purpose, parameter, problem, advice }: ParameterProblem) {
    super(`Failed to ${purpose}: the parameter ${parameter} ${problem}. ${advice}`)
    this.parameter = parameter
  }
}
