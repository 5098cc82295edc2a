import type { OpenApiDocument, Operation, Parameter } from '@ensaio/contracts'
import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Sample } from '../conformance-options.ts'
import { arbitraryOf } from '../schema/arbitrary-of.ts'
import { CHARACTERS } from '../schema/strings-of.ts'
import { isJson, defaultContentType } from './http-call.ts'
import { objectAt } from '../../contract-server/documented-examples.ts'
import { mediaTypeOf } from './samples-of.ts'
import { writeParameter } from './write-parameter.ts'

/** Requests as the spec describes them. Nearly all are valid; the contract has the last word. */
export function validSamples(document: OpenApiDocument, operation: Operation): Arbitrary<Sample> {
  return withBody(document, operation, parametersFrom(document, operation))
}

/** Requests in which one thing or another is anything at all. */
export function arbitrarySamples(
  document: OpenApiDocument,
  operation: Operation,
): Arbitrary<Sample> {
  const valid = validSamples(document, operation)
  const odd = [
    ...operation.parameters.map((parameter) => arbitraryParameter(valid, parameter)),
    ...(takesJson(operation) ? [arbitraryBody(valid)] : []),
  ]
  return odd.length === 0 ? valid : fc.oneof(...odd)
}

function parametersFrom(document: OpenApiDocument, operation: Operation): Arbitrary<Sample> {
  const nothing: Sample = {}
  return operation.parameters.reduce((samples: Arbitrary<Sample>, parameter) => {
    const { schema } = objectAt(document, parameter.pointer)
    const given = arbitraryOf(document, schema)
    const value = parameter.required ? given : fc.option(given, { nil: undefined, freq: 2 })
    return fc
      .tuple(samples, value)
      .map(([sample, written]) =>
        written === undefined ? sample : writeParameter(sample, parameter, written),
      )
  }, fc.constant(nothing))
}

function withBody(
  document: OpenApiDocument,
  operation: Operation,
  samples: Arbitrary<Sample>,
): Arbitrary<Sample> {
  const { schema } = mediaTypeOf(document, operation)
  // Bodies of other kinds are for the mock's author to give.
  if (!takesJson(operation)) return samples
  return fc
    .tuple(samples, arbitraryOf(document, schema))
    .map(([sample, body]) => ({ ...sample, body }))
}

/** Returns whether the operation's body is JSON. */
export function takesJson(operation: Operation): boolean {
  const contentType = defaultContentType(operation)
  return contentType !== undefined && isJson(contentType)
}

function arbitraryParameter(valid: Arbitrary<Sample>, parameter: Parameter): Arbitrary<Sample> {
  const text = fc.oneof(fc.string(), fc.string({ unit: CHARACTERS }), fc.double().map(String))
  return fc.tuple(valid, text).map(([sample, value]) => writeParameter(sample, parameter, value))
}

function arbitraryBody(valid: Arbitrary<Sample>): Arbitrary<Sample> {
  return fc.tuple(valid, fc.nat(), fc.jsonValue({ maxDepth: 3 })).map(([sample, place, value]) => ({
    ...sample,
    body: replaceSomewhere(sample.body, place, value),
  }))
}

/** The value with another in place of one of its parts, chosen by a number; or in place of all of it. */
function replaceSomewhere(value: unknown, place: number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const turn = place % (keys.length + 1)
  const key = keys[turn]
  if (key === undefined) return other
  const inner = Math.floor(place / (keys.length + 1))
  const changed = Object.entries(value).map(
    ([name, part]) => [name, name === key ? replaceSomewhere(part, inner, other) : part] as const,
  )
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed)
}
