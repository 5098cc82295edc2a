import type { Operation } from '@ensaio/contracts'
import { describeViolation } from '../../text/describe-violation.ts'
import { readAnswer } from '../harness/answer.ts'
import type { Answer } from '../harness/answer.ts'
import { withHarness } from '../harness/harness.ts'
import { describeAnswer } from '../harness/send.ts'
import { toHttpCall } from '../request/http-call.ts'
import type { Findings, Suite } from '../suite.ts'

/** Failures that gateways send, and that hardly a contract documents. */
const COMMON_FAILURES = [429, 500, 502, 503]

/**
 * Checks what is sent for a fault rule that gives a status and nothing else: an answer as the contract documents it for the
 * operation, or a failure with a body where it does not document the status.
 */
export async function imitatesStatuses(suite: Suite, operation: Operation): Promise<Findings> {
  const { service, server } = suite.mock
  const documented = operation.statuses.map(Number).filter(Number.isInteger)
  return withHarness(suite, {}, async ({ sandbox, fetch, report }) => {
    const call = toHttpCall(suite.mock, operation, {})
    for (const status of new Set([...documented, ...COMMON_FAILURES])) {
      const effect = { kind: 'status', status } as const
      const match = { operationId: operation.id }
      const { id } = sandbox.faults.add({ service, on: 'request', match, effect })
      const answer = await readAnswer(await fetch(call))
      sandbox.faults.remove(id)
      const problem = documented.includes(status)
        ? server.checker.checkReply(operation.id, toCheckable(answer)).map(describeViolation).join()
        : emptiness(answer)
      if (problem === '' && answer.status === status) continue
      report(
        `${operation.id}: expected ${status} as documented, got ${describeAnswer(answer)}; ${problem}`,
      )
    }
  })
}

function toCheckable({ status, headers, body }: Answer) {
  return { status, headers, body, contentType: headers.get('content-type') }
}

function emptiness({ body }: Answer): string {
  return typeof body === 'object' && body !== null
    ? ''
    : 'expected a body in the form of the service'
}
