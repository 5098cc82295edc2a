import { createChecker } from '@ensaio/contracts'
import type { JsonObject, JsonValue } from '@ensaio/contracts'
import { contractOfOperation } from '@ensaio/contracts/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryOf } from './arbitrary-of.ts'
import { invalidVariantsOf } from './invalid-variants-of.ts'

const components: JsonObject = {
  schemas: {
    Name: { type: 'string', minLength: 2, maxLength: 9 },
    Tree: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/components/schemas/Name', description: 'beside a reference' },
        branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      },
    },
    Base: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string', format: 'uuid' } },
    },
  },
}

/** One schema for each keyword that specs use. */
const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  'a reference': { $ref: '#/components/schemas/Name' },
  'a schema that refers to itself': { $ref: '#/components/schemas/Tree' },
  'a composed schema': {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        required: ['size'],
        properties: { size: { type: 'integer', minimum: 3, maximum: 7 } },
      },
    ],
  },
  'a closed object': {
    type: 'object',
    required: ['on'],
    additionalProperties: false,
    properties: { on: { type: 'boolean' }, word: { enum: ['a', 'b'] }, fixed: { const: 4 } },
  },
  'an object of free keys': { type: 'object', additionalProperties: { type: 'number' } },
  'a list': {
    type: 'array',
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
    items: { type: 'integer' },
  },
  'bounded numbers': { type: 'number', exclusiveMinimum: 0, maximum: 1 },
  steps: { type: 'integer', multipleOf: 5, minimum: 12 },
  'a null beside a text': { type: ['string', 'null'] },
  'a pattern': { type: 'string', pattern: '^[a-z0-9]{24}$' },
  'a choice': { oneOf: [{ type: 'string', format: 'date' }, { type: 'boolean' }] },
  formats: {
    type: 'object',
    required: ['at', 'day', 'mail', 'link'],
    properties: {
      at: { type: 'string', format: 'date-time' },
      day: { type: 'string', format: 'date' },
      mail: { type: 'string', format: 'email' },
      link: { type: 'string', format: 'uri' },
    },
  },
}

/** A document whose one operation takes such a body, and whether its contract allows a value. */
function bodyOf(schema: JsonObject) {
  const body = { required: true, content: { 'application/json': { schema } } }
  const contract = contractOfOperation({ requestBody: body }, components)
  const checker = createChecker(contract)
  const isAllowed = (value: unknown): boolean =>
    checker.decodeRequest('call', {
      pathParameters: {},
      search: '',
      headers: new Headers({ 'content-type': 'application/json' }),
      body: JSON.stringify(value),
    }).ok
  return { document: contract.document, isAllowed }
}

describe('generated values', () => {
  test.each(Object.entries(SCHEMAS))('fit %s', (_, schema) => {
    const { document, isAllowed } = bodyOf(schema)

    fc.assert(
      fc.property(arbitraryOf(document, schema), (value) => {
        expect(isAllowed(value)).toBe(true)
      }),
    )
  })

  test.each(Object.entries(SCHEMAS))('fit %s no more once they are invalid', (_, schema) => {
    const { document, isAllowed } = bodyOf(schema)

    fc.assert(
      fc.property(arbitraryOf(document, schema), (value) => {
        const invalid = invalidVariantsOf(document, schema, value)
        expect(invalid.filter((variant) => isAllowed(variant.value))).toEqual([])
      }),
    )
  })
})

describe('invalid variants', () => {
  const whatOf = (schema: JsonValue, value: unknown): readonly string[] =>
    invalidVariantsOf({ openapi: '3.1.0', components }, schema, value).map(({ what }) => what)

  test('name what is wrong and where', () => {
    const what = whatOf(
      { $ref: '#/components/schemas/Tree' },
      { name: 'oak', branches: [{ name: 'ash' }] },
    )

    expect(what).toEqual(
      expect.arrayContaining([
        'the body is null',
        '/name is missing',
        '/name is 7.5',
        '/name is "x"',
        '/name is "xxxxxxxxxx"',
        '/branches is {}',
        '/branches/0/name is missing',
      ]),
    )
  })

  test('leave alone what the schema does not settle', () => {
    expect(whatOf({}, { any: 1 })).toEqual([])
    expect(whatOf({ oneOf: [{ type: 'string' }, {}] }, 'text')).toEqual([])
  })
})
