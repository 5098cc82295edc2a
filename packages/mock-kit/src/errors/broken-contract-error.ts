import type { Violation } from '@ensaio/contracts'
import { MockKitError } from './mock-kit-error.ts'

/** A mock was about to send something that its own contract forbids: a bug of the mock, never of the caller. */
export class BrokenContractError extends MockKitError {
  override readonly name = 'BrokenContractError'
  readonly code = 'SANDBOX_BROKE_CONTRACT'
  /** The operation or webhook whose contract was broken. */
  readonly subject: string
  readonly violations: readonly Violation[]

  constructor(subject: string, violations: readonly Violation[]) {
    const list = violations.map(
      ({ where, expected, received }) =>
        `${where === '' ? 'the whole' : where}: expected ${expected}, got ${received}`,
    )
    super(
      `Failed to answer for ${subject}: the sandbox's own message breaks the contract (${list.join('; ')}). Please report it.`,
    )
    this.subject = subject
    this.violations = violations
  }
}
