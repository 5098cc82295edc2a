import type { InputProblem } from '../definition/check-input.ts'
import { MockKitError } from '../errors/mock-kit-error.ts'

/** Refuses something that is not a valid fault rule, and lists everything that is wrong. */
export class InvalidFaultRuleError extends MockKitError {
  override readonly name = 'InvalidFaultRuleError'
  readonly code = 'FAULT_RULE_INVALID'
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    const messages = problems.map(({ message }) => message)
    super(`Failed to read the fault rule: ${messages.join(' ')}`)
    this.problems = problems
  }
}
