import { MockKitError } from '../errors/mock-kit-error.ts'

/** One thing that is wrong with a fault rule. */
export interface FaultRuleProblem {
  /** The key, as a path from the rule: `effect.status`; '' for the rule as a whole. */
  readonly where: string
  /** A sentence with the value, and one with what to do. */
  readonly message: string
}

/** Something that was to be a fault rule is none. All that is wrong is listed at once. */
export class InvalidFaultRuleError extends MockKitError {
  override readonly name = 'InvalidFaultRuleError'
  readonly code = 'FAULT_RULE_INVALID'
  readonly problems: readonly FaultRuleProblem[]

  constructor(problems: readonly FaultRuleProblem[]) {
    const lines = problems.map(({ where, message }) =>
      where === '' ? message : `${where}: ${message}`,
    )
    super(`Failed to read the fault rule: ${lines.join(' ')}`)
    this.problems = problems
  }
}
