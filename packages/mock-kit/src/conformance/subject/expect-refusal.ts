import { describeCall } from '../request/http-call.ts'
import type { HttpCall } from '../request/http-call.ts'
import { isRefusal } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Subject } from './open-subject.ts'
import { describeAnswer } from './send.ts'

/** A call that is to be refused, and what came back. `why` ends the sentence "expected a refusal, since ...". */
export interface RefusedCall {
  readonly call: HttpCall
  readonly why: string
  readonly answer: Answer
}

/** Complains where the call was not refused. */
export function expectRefusal(subject: Subject, { call, why, answer }: RefusedCall): void {
  // A failure of the sandbox was complained of when it came.
  if (isRefusal(answer) || answer.status >= 500) return
  subject.complain(
    `${describeCall(call)}: expected a refusal, since ${why}; got ${describeAnswer(answer)}`,
  )
}

/** The same, for a call that breaks the contract: the journal has to say in what. */
export function expectViolation(subject: Subject, refused: RefusedCall): void {
  expectRefusal(subject, refused)
  const { call, why, answer } = refused
  const entry = subject.sandbox.journal.find(answer.headers.get('x-ensaio-request-id') ?? '')
  if (!isRefusal(answer) || entry?.kind !== 'request' || entry.violations.length > 0) return
  subject.complain(
    `${describeCall(call)}: expected the journal to name a violation, since ${why}; it names none`,
  )
}
