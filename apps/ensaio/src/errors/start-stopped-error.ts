import { EnsaioError } from './ensaio-error.ts'

/** A start was ended before the sandbox was there. */
export class StartStoppedError extends EnsaioError {
  override readonly name = 'StartStoppedError'
  readonly code = 'START_STOPPED'

  constructor() {
    super('Stopped before the sandbox was ready. Nothing of it is running.')
  }
}
