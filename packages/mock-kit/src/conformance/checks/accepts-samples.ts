import type { Operation } from '@ensaio/contracts'
import type { Findings, Suite } from '../suite.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { samplesOf } from '../request/samples-of.ts'
import { callAs } from '../harness/actor-of.ts'
import { withHarness } from '../harness/harness.ts'
import { describeAnswer } from '../harness/send.ts'

/** Checks that every sample is accepted, and that repeating it does no harm. */
export async function acceptsSamples(suite: Suite, operation: Operation): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    for (const sample of samplesOf(suite, operation, harness.sandbox)) {
      const answer = await callAs(harness, operation, sample)
      if (answer.status >= 400) {
        const call = toHttpCall(suite.mock, operation, sample)
        harness.report(
          `${describeCall(call)}: expected a sample to be accepted, got ${describeAnswer(answer)}; give samples for ${operation.id} that are`,
        )
      }
      await callAs(harness, operation, sample)
    }
  })
}
