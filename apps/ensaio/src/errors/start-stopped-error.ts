import { EnsaioError } from './ensaio-error.ts'

/** A start was ended by a signal before the sandbox was there. */
export class StartStoppedError extends EnsaioError {
  override readonly name = 'StartStoppedError'
  readonly code = 'START_STOPPED'
  readonly signal: NodeJS.Signals

  constructor(signal: NodeJS.Signals) {
    super('Stopped before the sandbox was ready. Nothing of it is running.')
    this.signal = signal
  }
}
