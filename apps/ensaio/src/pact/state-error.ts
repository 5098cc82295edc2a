import { EnsaioError } from '../errors/ensaio-error.ts'

/** A state that the sandbox cannot be brought into. */
export class StateError extends EnsaioError {
  override readonly name = 'StateError'
  readonly code = 'STATE_NOT_REACHED'
}
