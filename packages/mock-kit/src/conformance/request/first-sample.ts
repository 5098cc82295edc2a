import type { Operation } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Sample } from '../conformance-options.ts'
import type { Harness } from '../harness/harness.ts'
import { validSamples } from './generated-samples.ts'
import { samplesOf } from './samples-of.ts'

/** A valid request to the operation; a generated one where neither the author nor the spec gives any. */
export function firstSample({ suite, sandbox }: Harness, operation: Operation): Sample {
  const [sample] = samplesOf(suite, operation, sandbox)
  if (sample !== undefined) return sample
  const { document } = suite.mock.contract
  return fc.sample(validSamples(document, operation), { numRuns: 1, seed: 1 })[0] ?? {}
}
