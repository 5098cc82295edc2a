import { ClientError } from './client-error.ts'

/** What is wrong with an option, and what to pass in its place. */
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
