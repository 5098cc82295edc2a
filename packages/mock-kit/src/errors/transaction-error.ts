import { MockKitError } from './mock-kit-error.ts'

const WHY = {
  TRANSACTION_CLOSED:
    'no transaction is open. Change the world from a handler, a job, an action or a scenario.',
  TRANSACTION_OPEN: 'another transaction is open. Do all of it in that one.',
} as const

/** A change of the world outside of a transaction, or in two transactions at the same time: a bug of the caller. */
export class TransactionError extends MockKitError {
  override readonly name = 'TransactionError'
  readonly code: keyof typeof WHY

  constructor(code: keyof typeof WHY, service: string) {
    super(`Failed to change the world of ${service}: ${WHY[code]}`)
    this.code = code
  }
}
