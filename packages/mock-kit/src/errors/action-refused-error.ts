import { MockKitError } from './mock-kit-error.ts'

/** An action was called with input that does not fit, or on something that is not there. */
export class ActionRefusedError extends MockKitError {
  override readonly name = 'ActionRefusedError'
  readonly code = 'ACTION_REFUSED'
}
