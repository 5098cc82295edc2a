import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { createSchemaLibrary } from './schema-library.ts'

const NODE: JsonObject = {
  properties: { name: { type: 'string' }, next: { $ref: '#/components/schemas/Node' } },
}
const CAT: JsonObject = {
  required: ['kind'],
  properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
}
const DOG: JsonObject = {
  required: ['kind'],
  properties: { kind: { const: 'dog' }, name: { type: 'string' } },
}

function prune(schema: JsonObject, value: unknown): unknown {
  const document = { openapi: '3.1.0', components: { schemas: { Node: NODE } } }
  const pruner = createSchemaLibrary(document).pruner({ value: schema, pointer: '#/s' })
  return pruner === undefined ? value : pruner(value)
}

describe('pruner', () => {
  test.each<readonly [string, JsonObject, unknown, unknown]>([
    ['of an object', NODE, { name: 'a', b: 1 }, { name: 'a' }],
    [
      'at any depth',
      NODE,
      { next: { next: { b: 1, name: 'c' } } },
      { next: { next: { name: 'c' } } },
    ],
    ['of each item', { items: NODE }, [{ name: 'a' }, { b: 1 }, 5], [{ name: 'a' }, {}, 5]],
    [
      'of all parts',
      { allOf: [NODE, CAT] },
      { name: 'a', lives: 1, b: 1 },
      { name: 'a', lives: 1 },
    ],
    [
      'of the alternative that fits',
      { oneOf: [CAT, DOG] },
      { kind: 'cat', name: 1.5 },
      { kind: 'cat' },
    ],
    [
      'of the other alternative',
      { properties: { pet: { oneOf: [CAT, DOG] } } },
      { pet: { kind: 'dog', name: 'Rex', lives: 'x' } },
      { pet: { kind: 'dog', name: 'Rex' } },
    ],
    [
      'beside a condition that is met',
      { properties: { a: {} }, if: { required: ['a'] }, then: { properties: { b: {} } } }, // oxlint-disable-line unicorn/no-thenable -- a keyword of JSON Schema
      { a: 1, b: 2, c: 3 },
      { a: 1, b: 2 },
    ],
  ])('drops what is not documented %s', (_place, schema, value, kept) => {
    expect(prune(schema, value)).toEqual(kept)
  })

  test.each<readonly [string, JsonObject, unknown]>([
    ['lists none', { type: 'object' }, { a: { b: 1 } }],
    ['says what others are', { ...NODE, additionalProperties: true }, { a: 1 }],
    ['has a pattern for them', { ...NODE, patternProperties: { '^x': {} } }, { xa: 1 }],
    ['documents all', NODE, { name: 'a', next: { name: 'b' } }],
    ['is for other values', { ...NODE, type: ['object', 'null'] }, null],
  ])('returns the value itself where the schema %s', (_case, schema, value) => {
    expect(prune(schema, value)).toBe(value)
  })

  test.each(['constructor', '__proto__', 'toString'])('knows no property %s', (name) => {
    const sent: unknown = JSON.parse(`{"name":"a","${name}":{}}`)

    expect(Object.keys(prune(NODE, sent) as object)).toEqual(['name'])
  })
})
