import { describeCall } from '../request/http-call.ts'
import type { HttpCall } from '../request/http-call.ts'
import { isRefusal } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Harness } from './harness.ts'
import { describeAnswer } from './send.ts'

/** A call that is to be refused, and what came back. `why` ends the sentence "expected a refusal, since ...". */
export interface RefusedCall {
  readonly call: HttpCall
  readonly why: string
  readonly answer: Answer
}

/** Reports a call that was not refused. */
export function expectRefusal(harness: Harness, { call, why, answer }: RefusedCall): void {
  // A failure of the sandbox is reported when it happens.
  if (isRefusal(answer) || answer.status >= 500) return
  harness.report(
    `${describeCall(call)}: expected a refusal, since ${why}; got ${describeAnswer(answer)}`,
  )
}

/** The words of a validator about a union as a whole: they name nothing that is allowed. */
const SCHEMA_WORDS = /\b(?:anyOf|oneOf|allOf)\b|\ba schema\b/

/**
 * The same, for a call that breaks the contract: the journal has to say in what, and the answer may not speak of schemas, which
 * callers do not have.
 */
export function expectViolation(harness: Harness, refused: RefusedCall): void {
  expectRefusal(harness, refused)
  const { call, why, answer } = refused
  const [words] = SCHEMA_WORDS.exec(answer.text) ?? []
  if (words !== undefined) {
    harness.report(
      `${describeCall(call)}: expected the refusal to name what is allowed, since ${why}; it says "${words}"`,
    )
  }
  const entry = harness.sandbox.journal.find(answer.headers.get('x-ensaio-request-id') ?? '')
  if (!isRefusal(answer) || entry?.kind !== 'request' || entry.violations.length > 0) return
  harness.report(
    `${describeCall(call)}: expected the journal to name a violation, since ${why}; it names none`,
  )
}
