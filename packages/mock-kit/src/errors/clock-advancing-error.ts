import { MockKitError } from './mock-kit-error.ts'

/** The clock was to be set while it is being advanced. */
export class ClockAdvancingError extends MockKitError {
  override readonly name = 'ClockAdvancingError'
  readonly code = 'CLOCK_ADVANCING'
  /** The instant at which the advance will end, in milliseconds since 1970. */
  readonly to: number

  constructor(to: number) {
    const instant = new Date(to).toISOString()
    super(
      `Failed to change the sandbox: its clock is being advanced to ${instant}. Wait until that is done, or cancel it with DELETE on the advance.`,
    )
    this.to = to
  }
}
