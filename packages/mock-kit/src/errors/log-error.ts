import { MockKitError } from './mock-kit-error.ts'

/** The log of a sandbox cannot be written or read. Nothing in it is lost by that. */
export class LogError extends MockKitError {
  override readonly name = 'LogError'
  readonly code = 'LOG_FAILED'

  /**
   * @param what the attempt, with the file: `write to the log .ensaio/main/1.log`
   * @param why the reason and the remedy, as sentences
   */
  constructor(what: string, why: string, options?: ErrorOptions) {
    super(`Failed to ${what}: ${why}`, options)
  }
}
