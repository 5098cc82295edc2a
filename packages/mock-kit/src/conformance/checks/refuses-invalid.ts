import type { JsonObject, OpenApiDocument, Operation } from '@ensaio/contracts'
import type { Sample } from '../conformance-options.ts'
import type { Findings, Suite } from '../suite.ts'
import { firstSample } from '../request/first-sample.ts'
import { isJson, toHttpCall, defaultContentType } from '../request/http-call.ts'
import { objectAt } from '../../contract-server/documented-examples.ts'
import { mediaTypeOf } from '../request/samples-of.ts'
import { withoutParameter, writeParameter } from '../request/write-parameter.ts'
import { branchesOf, flattenSchema, typesOf } from '../../contract-server/flatten-schema.ts'
import { invalidVariantsOf } from '../schema/invalid-variants-of.ts'
import { callAs } from '../harness/actor-of.ts'
import { expectViolation } from '../harness/expect-refusal.ts'
import { withHarness } from '../harness/harness.ts'
import type { Harness } from '../harness/harness.ts'

interface InvalidSample {
  readonly what: string
  readonly sample: Sample
}

/**
 * Checks that a valid request with a single fault is refused. The faults are derived from the text of the spec alone, not
 * from the validator that the mock uses.
 */
export async function refusesInvalid(suite: Suite, operation: Operation): Promise<Findings> {
  return withHarness(suite, {}, async (harness) => {
    const sample = firstSample(harness, operation)
    const invalid = [
      ...invalidParameters(harness, operation, sample),
      ...invalidBodies(harness, operation, sample),
    ]
    for (const { what, sample: bad } of invalid) {
      const answer = await callAs(harness, operation, bad)
      const call = toHttpCall(suite.mock, operation, bad)
      expectViolation(harness, { call, why: what, answer })
    }
  })
}

function invalidBodies(
  { suite }: Harness,
  operation: Operation,
  sample: Sample,
): readonly InvalidSample[] {
  if (
    sample.body === undefined ||
    !isJson(sample.contentType ?? defaultContentType(operation) ?? '')
  )
    return []
  const { document } = suite.mock.contract
  const { schema } = mediaTypeOf(document, operation)
  return invalidVariantsOf(document, schema, sample.body).map(({ what, value }) => ({
    what,
    sample: { ...sample, body: value },
  }))
}

function invalidParameters(
  { suite }: Harness,
  operation: Operation,
  sample: Sample,
): readonly InvalidSample[] {
  const { document } = suite.mock.contract
  return operation.parameters.flatMap((parameter) => {
    const { name, in: place, required } = parameter
    const schema = flattenSchema(document, objectAt(document, parameter.pointer)['schema'])
    const isChecked = refusesWords(document, schema)
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

/** Returns whether the schema refuses a word that nobody lists: it is for numbers, for listed words, or for a format. */
function refusesWords(document: OpenApiDocument, schema: JsonObject): boolean {
  if (Array.isArray(schema['enum']) || typeof schema['format'] === 'string') return true
  const branches = branchesOf(document, schema)
  if (branches.length > 0) return branches.every((branch) => refusesWords(document, branch))
  const types = typesOf(document, schema)
  return types?.every((type) => ['integer', 'number', 'boolean'].includes(type)) === true
}
