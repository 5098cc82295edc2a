import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../contract/open-api-document.ts'
import { pointerKeys } from '../spec/pointer.ts'
import { NO_FINDINGS } from './finding.ts'
import { createSchemaLibrary } from './schema-library.ts'

const NAMES = ['kind', 'a', 'ab', 'a/b'] as const
const WORDS = ['x', 'y', 'z', 1, null] as const

const literal = fc.constantFrom(...WORDS)
const name = fc.constantFrom(...NAMES)

const { schema, union } = fc.letrec<{
  schema: JsonObject
  object: JsonObject
  tagged: JsonObject
  union: JsonObject
}>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<JsonObject>({ type: 'string' }, { type: ['integer', 'null'] }, {}),
    literal.map((value) => ({ const: value })),
    fc.uniqueArray(literal, { minLength: 1 }).map((list) => ({ enum: list })),
    fc.constant({ $ref: '#/components/schemas/Node' }),
    tie('object'),
    tie('union'),
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.array(tie('object'), { minLength: 1, maxLength: 2 }).map((list) => ({ allOf: list })),
  ),
  object: fc
    .tuple(
      fc.constantFrom({ type: 'object' }, {}),
      fc.dictionary(name, tie('schema'), { maxKeys: 3 }),
      fc.uniqueArray(name, { maxLength: 2 }),
    )
    .map(([type, properties, required]) => ({ ...type, properties, required })),
  tagged: fc
    .tuple(literal, tie('schema'))
    .map(([tag, a]) => ({ required: ['kind'], properties: { kind: { const: tag }, a } })),
  union: fc
    .tuple(
      fc.constantFrom('oneOf', 'anyOf'),
      fc.array(fc.oneof(tie('tagged'), tie('object'), tie('schema'), fc.boolean()), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([keyword, branches]) => ({ [keyword]: branches as JsonValue })),
}))

const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    literal,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}))

const NODE: JsonObject = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { const: 'x' },
    a: { anyOf: [{ $ref: '#/components/schemas/Node' }, { const: null }] },
  },
}

const OPTIONS = { strict: false, validateSchema: false, meta: false }

test('finds at least one fault exactly where there is one, at a place that exists or could', () => {
  fc.assert(
    fc.property(
      fc.oneof(union, schema),
      fc.array(value, { minLength: 1, maxLength: 5 }),
      (tried, values) => {
        const document = { openapi: '3.1.0', components: { schemas: { Node: NODE } } }
        const library = createSchemaLibrary(document)
        const findOpen = library.validator({ value: tried, pointer: '#/s' }, 'open')
        const findClosed = library.validator({ value: tried, pointer: '#/s' }, 'closed')
        const judge = new Ajv2020(OPTIONS).compile({ ...document, ...tried })
        for (const one of values) {
          expect(findOpen(one).length > 0).toBe(!judge(one))
          // Closing takes alternatives away, so that only the validator itself knows what it has refused.
          const closed = findClosed(one)
          expect(closed === NO_FINDINGS || closed.length > 0).toBe(true)
          for (const { where } of [...findOpen(one), ...closed])
            expect(canStand(one, where)).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
})

/** Tells whether something stands at the place, or could stand in the object above it. */
function canStand(root: JsonValue, where: string): boolean {
  const keys = pointerKeys(where)
  let at: unknown = root
  for (const [index, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null) return false
    if (!Object.hasOwn(at, key)) return index === keys.length - 1 && !Array.isArray(at)
    at = (at as Readonly<Record<string, unknown>>)[key]
  }
  return true
}
