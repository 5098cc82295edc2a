import type { Operation } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Sample } from '../conformance-options.ts'
import type { Complaints, Proof } from '../proof.ts'
import { validSamples, wildSamples } from '../request/generated-samples.ts'
import { isJson, toHttpCall, usualContentType, withCredentials } from '../request/http-call.ts'
import { ownCredentials } from '../subject/actor-of.ts'
import { expectViolation } from '../subject/expect-refusal.ts'
import { inSubject } from '../subject/open-subject.ts'
import { isAllowed, send } from '../subject/send.ts'

/** Enough to meet each optional key of a usual schema several times. */
const RUNS = 100

/** Always the same: what fails here fails everywhere, and tomorrow as well. */
const SEED = 1

/** Generated requests, valid and wild, are answered as documented; what the contract forbids is refused. */
export async function survivesGenerated(proof: Proof, operation: Operation): Promise<Complaints> {
  const { document } = proof.mock.contract
  const samples = fc.oneof(validSamples(document, operation), wildSamples(document, operation))
  let allowed = 0
  let found: Complaints = []
  const property = fc.asyncProperty(samples, async (sample) => {
    const { complaints, isValid } = await judge(proof, operation, sample)
    if (isValid) allowed += 1
    // Shrinking tries again and again: the last to fail is the smallest.
    if (complaints.length > 0) found = complaints
    return complaints.length === 0
  })
  const numRuns = proof.options.runs ?? RUNS
  const { failed, errorInstance } = await fc.check(property, { numRuns, seed: SEED })
  if (failed) return found.length > 0 ? found : [String(errorInstance)]
  // What is no JSON is not generated: then only the samples are valid.
  if (allowed > 0 || needsOtherBody(operation)) return []
  return [`${operation.id}: expected some generated requests to be valid; none was`]
}

function needsOtherBody(operation: Operation): boolean {
  const contentType = usualContentType(operation)
  return operation.requestBody?.required === true && !isJson(contentType ?? '')
}

async function judge(
  proof: Proof,
  operation: Operation,
  sample: Sample,
): Promise<{ readonly complaints: Complaints; readonly isValid: boolean }> {
  const call = toHttpCall(proof.mock, operation, sample)
  let isValid = false
  const complaints = await inSubject(proof, {}, async (subject) => {
    const credentials = ownCredentials(subject, operation)
    isValid = isAllowed(subject, operation, withCredentials(call, credentials))
    const answer = await send(subject, call, credentials)
    const why = 'the contract forbids it'
    if (!isValid) expectViolation(subject, { call, why, answer })
  })
  return { complaints, isValid }
}
