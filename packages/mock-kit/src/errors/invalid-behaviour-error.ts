import { MockKitError } from './mock-kit-error.ts'

/** A behaviour switch was to be set to a value that it can't have. */
export class InvalidBehaviourError extends MockKitError {
  override readonly name = 'InvalidBehaviourError'
  readonly code = 'BEHAVIOUR_INVALID'

  constructor(behaviour: string, expected: string, value: unknown) {
    super(
      `Failed to set the behaviour ${behaviour}: ${JSON.stringify(value)} does not fit. Give ${expected}.`,
    )
  }
}
