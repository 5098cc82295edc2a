import { MockKitError } from './mock-kit-error.ts'

/** The caller ended its connection before all of its body had come. */
export class BodyBrokenOffError extends MockKitError {
  override readonly name = 'BodyBrokenOffError'
  readonly code = 'REQUEST_UNREADABLE'

  constructor(options?: ErrorOptions) {
    super(
      'Failed to read the request: its connection ended before it did. Fix it and retry.',
      options,
    )
  }
}
