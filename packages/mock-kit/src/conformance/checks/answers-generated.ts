import type { Operation } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Sample } from '../conformance-options.ts'
import type { Findings, Suite } from '../suite.ts'
import { validSamples, arbitrarySamples } from '../request/generated-samples.ts'
import { isJson, toHttpCall, defaultContentType, withCredentials } from '../request/http-call.ts'
import { ownCredentials } from '../harness/actor-of.ts'
import { expectViolation } from '../harness/expect-refusal.ts'
import { withHarness } from '../harness/harness.ts'
import { generatedRequests } from '../system-settings.ts'
import { isAllowed, send } from '../harness/send.ts'

/** Fixed, so that a failure can be repeated. */
const SEED = 1

/** Checks that generated requests, valid or arbitrary, are answered as documented, and refused where the contract forbids them. */
export async function answersGenerated(suite: Suite, operation: Operation): Promise<Findings> {
  const { document } = suite.mock.contract
  const valid = await tryAll(suite, operation, validSamples(document, operation))
  if (valid.findings.length > 0) return valid.findings
  const arbitrary = await tryAll(suite, operation, arbitrarySamples(document, operation))
  if (arbitrary.findings.length > 0) return arbitrary.findings
  // What is no JSON is not generated: then only the samples are valid.
  if (valid.allowed > 0 || needsOtherBody(operation)) return []
  return [`${operation.id}: expected some generated requests to be valid; none was`]
}

interface Tried {
  readonly findings: Findings
  /** The number of requests that the contract allows. */
  readonly allowed: number
}

async function tryAll(
  suite: Suite,
  operation: Operation,
  samples: fc.Arbitrary<Sample>,
): Promise<Tried> {
  let allowed = 0
  let found: Findings = []
  const property = fc.asyncProperty(samples, async (sample) => {
    const { findings, isValid } = await tryOut(suite, operation, sample)
    if (isValid) allowed += 1
    // Shrinking tries again and again: the last to fail is the smallest.
    if (findings.length > 0) found = findings
    return findings.length === 0
  })
  const numRuns = suite.options.runs ?? generatedRequests()
  const { failed, errorInstance } = await fc.check(property, { numRuns, seed: SEED })
  if (!failed) return { findings: [], allowed }
  return { findings: found.length > 0 ? found : [String(errorInstance)], allowed }
}

function needsOtherBody(operation: Operation): boolean {
  const contentType = defaultContentType(operation)
  return operation.requestBody?.required === true && !isJson(contentType ?? '')
}

async function tryOut(
  suite: Suite,
  operation: Operation,
  sample: Sample,
): Promise<{ readonly findings: Findings; readonly isValid: boolean }> {
  const call = toHttpCall(suite.mock, operation, sample)
  let isValid = false
  const findings = await withHarness(suite, {}, async (harness) => {
    const credentials = ownCredentials(harness, operation)
    isValid = isAllowed(harness, operation, withCredentials(call, credentials))
    const answer = await send(harness, call, credentials)
    const why = 'the contract forbids it'
    if (!isValid) expectViolation(harness, { call, why, answer })
  })
  return { findings, isValid }
}
