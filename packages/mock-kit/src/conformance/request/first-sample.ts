import type { Operation } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Sample } from '../conformance-options.ts'
import type { Subject } from '../subject/open-subject.ts'
import { validSamples } from './generated-samples.ts'
import { samplesOf } from './samples-of.ts'

/** A valid request to the operation; a generated one where neither the author nor the spec gives any. */
export function firstSample({ proof, sandbox }: Subject, operation: Operation): Sample {
  const [sample] = samplesOf(proof, operation, sandbox)
  if (sample !== undefined) return sample
  const { document } = proof.mock.contract
  return fc.sample(validSamples(document, operation), { numRuns: 1, seed: 1 })[0] ?? {}
}
