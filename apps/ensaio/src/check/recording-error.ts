import { EnsaioError } from '../errors/ensaio-error.ts'

/** A file of recorded calls that cannot be read. */
export class RecordingError extends EnsaioError {
  override readonly name = 'RecordingError'
  readonly code = 'UNREADABLE_RECORDING'

  constructor(file: string, why: string, advice: string) {
    super(`Failed to read the calls of ${file}: ${why}. ${advice}`)
  }
}
