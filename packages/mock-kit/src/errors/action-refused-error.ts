import { MockKitError } from './mock-kit-error.ts'

/** An action was called with input that does not fit, or on something that is not there. */
export class ActionRefusedError extends MockKitError {
  override readonly name = 'ActionRefusedError'
  readonly code = 'ACTION_REFUSED'
  readonly why: string

  /**
   * @param why with the value, and what to do: "there is no lead "x". Create it first."
   * @param action the engine adds it: an action need not know its own name
   */
  constructor(why: string, action?: string) {
    super(action === undefined ? why : `Failed to run ${action}: ${why}`)
    this.why = why
  }
}
