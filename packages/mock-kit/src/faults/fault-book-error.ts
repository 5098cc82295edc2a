import { MockKitError } from '../errors/mock-kit-error.ts'
import { FAULT_RULES_BYTES_MAX, FAULT_RULES_MAX } from './fault-limits.ts'

const WHY = {
  FAULT_ID_TAKEN:
    'a rule with this id is there already. Remove that one first, or choose another id.',
  FAULT_RULES_FULL: `there are ${FAULT_RULES_MAX} rules already, which is the limit. Remove some first.`,
  FAULT_BYTES_FULL: `the rules would take more memory than they may: ${FAULT_RULES_BYTES_MAX} bytes in a sandbox, and with the records of all sandboxes as much as those. Give it a shorter body, or remove some first.`,
} as const

/** A fault rule that the book could not take in. */
export class FaultBookError extends MockKitError {
  override readonly name = 'FaultBookError'
  readonly code: keyof typeof WHY
  readonly ruleId: string

  constructor(code: keyof typeof WHY, ruleId: string) {
    super(`Failed to add the fault rule "${ruleId}": ${WHY[code]}`)
    this.code = code
    this.ruleId = ruleId
  }
}
