import { ClientError } from './client-error.ts'

/** The option at fault, what is wrong with it, and what to pass instead. */
export interface OptionProblem {
  /** The option's name as the caller wrote it: `retry.attemptsMax`. */
  readonly option: string
  /** Completes "the option x ...": `has to be a whole number above 0, but is -1`. */
  readonly problem: string
  /** A sentence: `Pass the number of attempts, the first one included.` */
  readonly advice: string
}

/** An option is wrong. Thrown when the client or receiver is created, never at the first call. */
export class ClientOptionError extends ClientError {
  override readonly name = 'ClientOptionError'
  override readonly code = 'CLIENT_OPTION'
  /** Name of the option. Its value is left out, as it may be a secret. */
  readonly option: string

  /** @param component What was to be made: `the Conversica client`. */
  constructor(component: string, { option, problem, advice }: OptionProblem) {
    super(`Failed to create ${component}: the option ${option} ${problem}. ${advice}`)
    this.option = option
  }
}

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
