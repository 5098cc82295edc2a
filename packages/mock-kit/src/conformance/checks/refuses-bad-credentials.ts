import type { Operation } from '@ensaio/contracts'
import type { Findings, Suite } from '../suite.ts'
import { firstSample } from '../request/first-sample.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { badCredentialsFor } from '../harness/credentials.ts'
import type { BadCredentials } from '../harness/credentials.ts'
import { withHarness, SANDBOX_NAME } from '../harness/harness.ts'
import { describeAnswer, send } from '../harness/send.ts'

const UNAUTHORIZED_STATUSES = [401, 403] as const

/** Checks that missing and wrong credentials are refused, each in a new sandbox, and never appear in the journal. */
export async function refusesBadCredentials(suite: Suite, operation: Operation): Promise<Findings> {
  const findings: string[] = []
  for (const bad of badCredentialsFor(suite, operation, SANDBOX_NAME)) {
    findings.push(...(await refusesCredentials(suite, operation, bad)))
  }
  return findings
}

function refusesCredentials(
  suite: Suite,
  operation: Operation,
  { what, credentials }: BadCredentials,
): Promise<Findings> {
  const statuses: readonly number[] = suite.options.unauthorizedStatuses ?? UNAUTHORIZED_STATUSES
  return withHarness(suite, {}, async (harness) => {
    const call = toHttpCall(suite.mock, operation, firstSample(harness, operation))
    const answer = await send(harness, call, credentials)
    if (statuses.includes(answer.status)) return
    harness.report(
      `${describeCall(call)} with ${what}: expected ${statuses.join(' or ')}, got ${describeAnswer(answer)}`,
    )
  })
}
