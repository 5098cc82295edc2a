import { MockKitError } from './mock-kit-error.ts'

/** A clock was to show an instant that it cannot. */
export class InstantOutOfRangeError extends MockKitError {
  override readonly name = 'InstantOutOfRangeError'
  readonly code = 'INSTANT_OUT_OF_RANGE'
}
