import type { Operation } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Findings, Suite } from '../suite.ts'
import type { Sample } from '../conformance-options.ts'
import { firstSample } from '../request/first-sample.ts'
import { answeredNames, FOREIGN_VALUES, withForeignKeys } from '../request/foreign-keys.ts'
import { takesJson, validSamples } from '../request/generated-samples.ts'
import { mediaTypeOf } from '../request/samples-of.ts'
import { callAs } from '../harness/actor-of.ts'
import { withHarness } from '../harness/harness.ts'
import type { Harness } from '../harness/harness.ts'

/** Generated requests besides the first sample: they have the objects that samples leave out. */
const GENERATED = 2

/** Work that the requests start, messages and their answers for example, is done within a day. */
const DAY_MS = 86_400_000

/**
 * Checks that keys that only answers have, put into every body, break no answer: neither that of the request itself, nor
 * of any that reads what it stored, nor a webhook.
 */
export async function keepsContractForForeignKeys(suite: Suite): Promise<Findings> {
  const { mock } = suite
  const operations = Object.values(mock.contract.operations)
  const names = answeredNames(mock.contract.document, operations)
  return withHarness(suite, {}, async (harness) => {
    for (const operation of operations.filter(takesJson)) {
      for (const sample of samplesFor(harness, operation)) {
        for (const value of FOREIGN_VALUES) {
          const foreign = Object.fromEntries(names.map((name) => [name, value]))
          await callAs(harness, operation, withForeign(suite, operation, sample, foreign))
        }
      }
    }
    for (const operation of operations.filter(({ method }) => method === 'GET'))
      await callAs(harness, operation, firstSample(harness, operation))
    await harness.sandbox.advance(DAY_MS)
  })
}

function samplesFor(harness: Harness, operation: Operation): readonly Sample[] {
  const { document } = harness.suite.mock.contract
  const generated = fc.sample(validSamples(document, operation), { numRuns: GENERATED, seed: 1 })
  // Ids of things that there are stand in the sample; the generated bodies go there.
  const sample = firstSample(harness, operation)
  return [sample, ...generated.map(({ body }) => ({ ...sample, body }))]
}

function withForeign(
  { mock }: Suite,
  operation: Operation,
  sample: Sample,
  foreign: Readonly<Record<string, unknown>>,
): Sample {
  const { document } = mock.contract
  const { schema } = mediaTypeOf(document, operation)
  return { ...sample, body: withForeignKeys(document, schema, sample.body, foreign) }
}
