import { ClientError } from '../errors/client-error.ts'

/** One key that is not as the contract has it; the empty key stands for the payload as a whole. */
export interface PayloadViolation {
  readonly key: string
  /** `a string`. */
  readonly expected: string
  /** `missing`, or the kind of what came: `a number`. Never the value, which may be private or long. */
  readonly received: string
}

/** A payload does not have the shape that the contract gives it. */
export class PayloadError extends ClientError {
  override readonly name = 'PayloadError'
  override readonly code = 'CLIENT_PAYLOAD'
  readonly violations: readonly PayloadViolation[]

  /** @param component What the payload should have been: `the message callback`. */
  constructor(component: string, violations: readonly PayloadViolation[]) {
    super(
      `Failed to read ${component}: ${violations.map(describeFault).join('; ')}. Send it as the contract describes it.`,
    )
    this.violations = violations
  }
}

function describeFault({ key, expected, received }: PayloadViolation): string {
  const where = key === '' ? 'the body' : key
  return `${where} must be ${expected}, but is ${received}`
}
