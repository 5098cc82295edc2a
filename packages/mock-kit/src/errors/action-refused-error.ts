import { MockKitError } from './mock-kit-error.ts'

/** Problems that the message tells of; nobody reads more at once. */
const PROBLEMS_TOLD_MAX = 100

/** An action was called with input that does not fit, or on something that is not there. */
export class ActionRefusedError extends MockKitError {
  override readonly name = 'ActionRefusedError'
  readonly code = 'ACTION_REFUSED'
  readonly why: string
  /** All that the action has found. */
  readonly problems: readonly string[]

  /**
   * @param problems each with the value, and what to do: "there is no lead "x". Create it first."
   * @param action the engine adds it: an action need not know its own name
   */
  constructor(problems: string | readonly string[], action?: string) {
    const all = typeof problems === 'string' ? [problems] : problems
    const more = all.length - PROBLEMS_TOLD_MAX
    const told = all.slice(0, PROBLEMS_TOLD_MAX).join(' ')
    const why = more > 0 ? `${told} ${more} more do not fit.` : told
    super(action === undefined ? why : `Failed to run ${action}: ${why}`)
    this.why = why
    this.problems = all
  }
}
