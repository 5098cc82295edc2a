import { EnsaioError } from '../errors/ensaio-error.ts'

/** A pact file, or a file of its states, that cannot be used. */
export class PactError extends EnsaioError {
  override readonly name = 'PactError'
  readonly code = 'PACT_UNREADABLE'

  constructor(file: string, why: string, advice: string) {
    super(`Failed to verify ${file}: ${why}. ${advice}`)
  }
}
