import type { Operation } from '@ensaio/contracts'
import type { Complaints, Proof } from '../proof.ts'
import { describeCall, toHttpCall } from '../request/http-call.ts'
import { samplesOf } from '../request/samples-of.ts'
import { callAs } from '../subject/actor-of.ts'
import { inSubject } from '../subject/open-subject.ts'
import { describeAnswer } from '../subject/send.ts'

/** Every sample is accepted in a fresh sandbox, and the same request once more does no harm. */
export async function acceptsSamples(proof: Proof, operation: Operation): Promise<Complaints> {
  return inSubject(proof, {}, async (subject) => {
    for (const sample of samplesOf(proof, operation, subject.sandbox)) {
      const answer = await callAs(subject, operation, sample)
      if (answer.status >= 400) {
        const call = toHttpCall(proof.mock, operation, sample)
        subject.complain(
          `${describeCall(call)}: expected a sample to be accepted, got ${describeAnswer(answer)}; give samples for ${operation.id} that are`,
        )
      }
      await callAs(subject, operation, sample)
    }
  })
}
