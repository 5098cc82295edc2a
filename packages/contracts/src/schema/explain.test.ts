import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { type Finding } from './finding.ts'
import { createSchemaLibrary } from './schema-library.ts'

const CAT: JsonObject = {
  type: 'object',
  required: ['kind', 'lives'],
  properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
}
const DOG: JsonObject = {
  type: 'object',
  required: ['kind', 'name'],
  properties: { kind: { const: 'dog' }, name: { type: 'string' } },
}
const REFERENCES: JsonObject[] = [
  { $ref: '#/components/schemas/Cat' },
  { $ref: '#/components/schemas/Dog' },
]

function find(
  schema: JsonObject,
  value: unknown,
  openness: 'open' | 'closed' = 'closed',
): readonly Finding[] {
  const document = {
    openapi: '3.1.0',
    components: { schemas: { Cat: CAT, Dog: DOG, Pet: { oneOf: REFERENCES } } },
  }
  return createSchemaLibrary(document).validator({ value: schema, pointer: '#/s' }, openness)(value)
}

test('places what fits no alternative once, however deep it lies', () => {
  const anyOf = [{ type: 'string' }, { type: 'null' }]
  const schema = { type: 'object', properties: { list: { type: 'array', items: { anyOf } } } }

  expect(find(schema, { list: ['fine', 5] })).toMatchObject([{ where: '/list/1', rule: 'type' }])
})

test('gathers the types of a union that fits none of them', () => {
  const schema = { anyOf: [{ type: 'string' }, { type: 'null' }] }

  expect(find(schema, 5)).toEqual([
    { where: '', rule: 'type', expected: 'a string or null', received: '5', pointer: '#/s/anyOf' },
  ])
  expect(find({ type: ['string', 'null'] }, 5)).toMatchObject([
    { rule: 'type', expected: 'a string or null', pointer: '#/s/type' },
  ])
})

test('speaks of the alternative that a pinned literal names, at its place in the spec', () => {
  const found = find({ type: 'array', items: { oneOf: REFERENCES } }, [{ kind: 'dog', lives: 9 }])

  expect(found).toHaveLength(2)
  expect(found).toContainEqual({
    where: '/0/name',
    rule: 'required',
    expected: 'to be present',
    received: 'nothing',
    pointer: '#/components/schemas/Dog/required',
  })
  expect(found).toContainEqual(expect.objectContaining({ where: '/0/lives', rule: 'undocumented' }))
})

test('speaks of the only alternative of the right type', () => {
  const schema = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'integer' } }] }

  expect(find(schema, [1, 'x'])).toMatchObject([
    { where: '/1', rule: 'type', expected: 'an integer' },
  ])
})

test('says once where a union stands that is itself at fault', () => {
  const branches = [{ required: ['a'] }, { required: ['b'] }]
  const schema = { type: 'object', properties: { pets: { items: { oneOf: branches } } } }

  expect(find(schema, { pets: [{ c: 1 }] }, 'open')).toMatchObject([
    { where: '/pets/0', rule: 'oneOf' },
  ])
})

test('keeps the faults of a property whose name only begins like that of a union', () => {
  const pets = { $ref: '#/components/schemas/Dog' }
  const schema = { type: 'object', properties: { pets, pet: { oneOf: REFERENCES } } }
  const dog = { kind: 'dog', name: 5 }

  expect(find(schema, { pets: dog, pet: dog }).map(({ where }) => where)).toEqual([
    '/pets/name',
    '/pet/name',
  ])
})

test('says that several alternatives fit where only one may', () => {
  const schema = { oneOf: [{ type: 'integer' }, { type: 'number' }] }

  expect(find(schema, 1)).toMatchObject([
    {
      where: '',
      rule: 'oneOf',
      expected: 'exactly one of alternative 1, alternative 2, not several',
    },
  ])
})

test('counts an alternative that takes anything', () => {
  expect(find({ oneOf: [true, { type: 'string' }] }, 'x')).toMatchObject([
    { where: '', rule: 'oneOf' },
  ])
})

test('explains unions inside unions', () => {
  const schema = { anyOf: [{ type: 'null' }, { $ref: '#/components/schemas/Pet' }] }

  expect(find(schema, { kind: 'cat', lives: 'x' })).toMatchObject([
    {
      where: '/lives',
      expected: 'an integer',
      pointer: '#/components/schemas/Cat/properties/lives/type',
    },
  ])
})

test('keeps the faults beside a union, and does not blame its properties as undocumented', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string' }, n: { type: 'integer' } },
    oneOf: REFERENCES,
  }

  const found = find(schema, { kind: 'dog', name: 5, n: 'x' })

  expect(found.map(({ where, rule }) => `${where} ${rule}`).toSorted()).toEqual([
    '/a required',
    '/n type',
    '/name type',
  ])
})

test('leaves out the summary of a condition', () => {
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  const schema = { type: 'object', if: { required: ['a'] }, then: { required: ['b'] } }

  expect(find(schema, { a: 1 })).toMatchObject([{ where: '/b', rule: 'required' }])
})

test.each([
  [{ type: 'string', maxLength: 1 }, 'ab', 'at most 1 character'],
  [{ type: 'string', pattern: '^a$' }, 'b', 'text that matches ^a$'],
  [{ type: 'string', pattern: '^a$', examples: ['a'] }, 'b', 'text, such as "a", that matches ^a$'],
  [{ type: 'string', format: 'email' }, 'b', 'an email address'],
  [{ type: 'string', format: 'ipv4' }, 'b', 'the format ipv4'],
  [{ type: 'integer', minimum: 2 }, 1, 'at least 2'],
  [{ type: 'integer', exclusiveMaximum: 2 }, 2, 'less than 2'],
  [{ type: 'integer', multipleOf: 3 }, 2, 'a multiple of 3'],
  [{ type: 'array', minItems: 2 }, [1], 'at least 2 items'],
  [{ type: 'array', uniqueItems: true }, [1, 1], 'no item twice'],
  [{ type: 'object', minProperties: 2 }, {}, 'at least 2 properties'],
  [{ enum: ['a', 1, null] }, 'b', 'one of "a", 1, null'],
  [{ const: 'a' }, 'b', '"a"'],
  [{ not: { type: 'string' } }, 'b', 'none of what the schema excludes'],
])('literals %j', (schema, value, expected) => {
  expect(find(schema, value)).toMatchObject([{ where: '', expected }])
})

test.each(['email', 'uri', 'date-time', 'uuid', 'x-date-spellings'])(
  'takes no text for the format %s that is longer than any',
  (format) => {
    const texts = [`${'a'.repeat(2_048)}@example.com`, `https://example.com/${'a'.repeat(2_048)}`]

    for (const text of texts)
      expect(find({ type: 'string', format }, text)).toMatchObject([{ rule: 'format' }])
  },
)

test('fails to compile a format or keyword that nobody knows', () => {
  expect(() => find({ type: 'string', format: 'phone' }, '')).toThrow(/unknown format "phone"/)
  expect(() => find({ typ: 'string' }, '')).toThrow(/unknown keyword: "typ"/)
})
