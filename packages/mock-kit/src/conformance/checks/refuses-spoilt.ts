import type { Operation } from '@ensaio/contracts'
import type { Sample } from '../conformance-options.ts'
import type { Complaints, Proof } from '../proof.ts'
import { firstSample } from '../request/first-sample.ts'
import { isJson, toHttpCall, usualContentType } from '../request/http-call.ts'
import { mediaTypeOf, objectAt } from '../request/samples-of.ts'
import { withoutParameter, writeParameter } from '../request/write-parameter.ts'
import { flattenSchema, typesOf } from '../schema/flatten-schema.ts'
import { spoilingsOf } from '../schema/spoilings-of.ts'
import { callAs } from '../subject/actor-of.ts'
import { expectViolation } from '../subject/expect-refusal.ts'
import { inSubject } from '../subject/open-subject.ts'
import type { Subject } from '../subject/open-subject.ts'

interface SpoiltSample {
  readonly what: string
  readonly sample: Sample
}

/**
 * A valid request in which one thing is surely wrong is refused. What is wrong is told by the spec's text alone, not by
 * the validator that the mock runs on.
 */
export async function refusesSpoilt(proof: Proof, operation: Operation): Promise<Complaints> {
  return inSubject(proof, {}, async (subject) => {
    const sample = firstSample(subject, operation)
    const spoilt = [
      ...spoiltParameters(subject, operation, sample),
      ...spoiltBodies(subject, operation, sample),
    ]
    for (const { what, sample: bad } of spoilt) {
      const answer = await callAs(subject, operation, bad)
      const call = toHttpCall(proof.mock, operation, bad)
      expectViolation(subject, { call, why: what, answer })
    }
  })
}

function spoiltBodies(
  { proof }: Subject,
  operation: Operation,
  sample: Sample,
): readonly SpoiltSample[] {
  if (sample.body === undefined || !isJson(sample.contentType ?? usualContentType(operation) ?? ''))
    return []
  const { document } = proof.mock.contract
  const { schema } = mediaTypeOf(document, operation)
  return spoilingsOf(document, schema, sample.body).map(({ what, value }) => ({
    what,
    sample: { ...sample, body: value },
  }))
}

function spoiltParameters(
  { proof }: Subject,
  operation: Operation,
  sample: Sample,
): readonly SpoiltSample[] {
  const { document } = proof.mock.contract
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required } = parameter
    const schema = flattenSchema(document, objectAt(document, parameter.pointer)['schema'])
    const types = typesOf(document, schema)
    const isChecked =
      Array.isArray(schema['enum']) ||
      types?.every((type) => ['integer', 'number', 'boolean'].includes(type)) === true
    return [
      // A path without its parameter is another path.
      ...(required && place !== 'path'
        ? [{ what: `${name} is missing`, sample: withoutParameter(sample, parameter) }]
        : []),
      ...(isChecked
        ? [
            {
              what: `${name} is no such value`,
              sample: writeParameter(sample, parameter, 'no-such-value'),
            },
          ]
        : []),
    ]
  })
}
