import { LogError } from '@ensaio/mock-kit/log'
import { EnsaioError } from '../errors/ensaio-error.ts'

/** The store of the cluster did not do what it was asked for. Nothing that it had confirmed is lost by that. */
export class StoreError extends EnsaioError {
  override readonly name = 'StoreError'
  readonly code = 'STORE_FAILED'
  /** True where the same may work in a moment: the store is not there, or too busy. */
  readonly isPassing: boolean

  /**
   * @param what the attempt, with the place of the store: `open the store at db.local:5432/ensaio`
   * @param why the reason and the remedy, as sentences
   */
  constructor(what: string, why: string, options: ErrorOptions & { readonly isPassing: boolean }) {
    super(`Failed to ${what}: ${why}`, options)
    this.isPassing = options.isPassing
  }
}

/** Another node owns the sandbox, or may own it: what was appended last may or may not be in its log. */
export class LeaseLostError extends LogError {
  readonly sandbox: string

  constructor(sandbox: string) {
    super(
      `write to the log of the sandbox ${sandbox}`,
      'this node does not own it any more. Look it up and retry.',
    )
    this.sandbox = sandbox
  }
}
