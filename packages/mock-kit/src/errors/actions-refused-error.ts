import type { ActionRefusedError } from './action-refused-error.ts'
import { MockKitError } from './mock-kit-error.ts'

/** Actions that were to happen together were refused, by one of them at least. None of them did anything. */
export class ActionsRefusedError extends MockKitError {
  override readonly name = 'ActionsRefusedError'
  readonly code = 'ACTIONS_REFUSED'
  /** The refusals by service, in the order of the actions. */
  readonly refusals: ReadonlyMap<string, ActionRefusedError>

  constructor(refusals: ReadonlyMap<string, ActionRefusedError>) {
    const all = [...refusals].map(([service, { message }]) => `${service}: ${message}`)
    super(`${all.join(' ')} Nothing was done for any service.`)
    this.refusals = refusals
  }
}
