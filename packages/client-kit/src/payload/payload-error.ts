import { ClientError } from '../errors/client-error.ts'

/** One key that is not as the contract has it; the empty key stands for the payload as a whole. */
export interface PayloadFault {
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
  readonly faults: readonly PayloadFault[]

  /** @param thing What the payload should have been: `the message callback`. */
  constructor(thing: string, faults: readonly PayloadFault[]) {
    super(
      `Failed to read ${thing}: ${faults.map(describeFault).join('; ')}. Send it as the contract describes it.`,
    )
    this.faults = faults
  }
}

function describeFault({ key, expected, received }: PayloadFault): string {
  const where = key === '' ? 'the body' : key
  return `${where} must be ${expected}, but is ${received}`
}
