import { MockKitError } from './mock-kit-error.ts'

/** A behaviour was to be set to a value that its schema does not admit. */
export class InvalidBehaviourError extends MockKitError {
  override readonly name = 'InvalidBehaviourError'
  readonly code = 'BEHAVIOUR_INVALID'

  constructor(behaviour: string, problems: readonly string[]) {
    super(`Failed to set the behaviour ${behaviour}: ${problems.join(' ')}`)
  }
}
