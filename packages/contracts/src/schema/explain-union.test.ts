import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import type { Finding } from './finding.ts'
import { createSchemaLibrary } from './schema-library.ts'

const SCHEMAS = {
  Kind: { type: 'string', enum: ['fox', 'wolf'] },
  Cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: {
      kind: { const: 'cat' },
      lives: { type: 'integer' },
      mood: { enum: ['calm', 'cross'] },
    },
  },
  Dog: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: 'dog' }, name: { type: 'string' } },
  },
  Wild: {
    allOf: [
      { required: ['kind'] },
      { properties: { kind: { $ref: '#/components/schemas/Kind' } } },
    ],
    type: 'object',
    properties: { range: { type: 'number' } },
  },
  Tame: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
  Pack: {
    type: 'object',
    required: ['kind', 'members'],
    properties: {
      kind: { const: 'pack' },
      members: { type: 'array', items: { $ref: '#/components/schemas/Animal' } },
    },
  },
  Animal: {
    oneOf: [
      { $ref: '#/components/schemas/Tame' },
      { $ref: '#/components/schemas/Wild' },
      { $ref: '#/components/schemas/Pack' },
    ],
  },
  ByName: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  ByKey: {
    type: 'object',
    required: ['key', 'realm'],
    properties: { key: { type: 'integer' }, realm: { type: 'string' } },
  },
} satisfies Record<string, JsonObject>

const TAME = { $ref: '#/components/schemas/Tame' }
const ANIMAL = { $ref: '#/components/schemas/Animal' }
const BY_NAME = { $ref: '#/components/schemas/ByName' }
const BY_KEY = { $ref: '#/components/schemas/ByKey' }

function find(schema: JsonObject, value: unknown): readonly Finding[] {
  const document = { openapi: '3.1.0', components: { schemas: SCHEMAS } }
  return createSchemaLibrary(document).validator({ value: schema, pointer: '#/s' }, 'open')(value)
}

describe('where a pinned literal tells the alternatives apart', () => {
  test('says that it is missing, and which there are', () => {
    expect(find(TAME, { lives: 9 })).toEqual([
      {
        where: '/kind',
        rule: 'required',
        expected: 'to be present, as one of "cat", "dog"',
        received: 'nothing',
        pointer: '#/components/schemas/Tame/oneOf',
      },
    ])
  })

  test.each([
    ['cow', '"cow"'],
    [5, '5'],
    [null, 'null'],
    [{ a: 1 }, 'an object with the keys a'],
  ])('says that %j is none of them', (kind, received) => {
    expect(find(TAME, { kind, lives: 9 })).toEqual([
      {
        where: '/kind',
        rule: 'enum',
        expected: 'one of "cat", "dog"',
        received,
        pointer: '#/components/schemas/Tame/oneOf',
      },
    ])
  })

  test('speaks of the alternative that it selects alone, however many faults that has', () => {
    expect(find(TAME, { kind: 'cat', mood: 'odd' })).toMatchObject([
      { where: '/lives', rule: 'required', expected: 'to be present' },
      { where: '/mood', rule: 'enum', expected: 'one of "calm", "cross"' },
    ])
  })

  test('finds nothing wrong with what fits', () => {
    expect(find(ANIMAL, { kind: 'dog' })).toEqual([])
    expect(find(ANIMAL, { kind: 'pack', members: [{ kind: 'wolf' }] })).toEqual([])
  })

  test('knows the literals of unions within unions, and through references and allOf', () => {
    const literals = 'one of "cat", "dog", "fox", "wolf", "pack"'

    expect(find(ANIMAL, {})).toMatchObject([
      { where: '/kind', rule: 'required', expected: `to be present, as ${literals}` },
    ])
    expect(find(ANIMAL, { kind: 'owl' })).toMatchObject([{ where: '/kind', expected: literals }])
    expect(find(ANIMAL, { kind: 'cat', lives: 'x' })).toMatchObject([
      { where: '/lives', expected: 'an integer' },
    ])
    expect(find(ANIMAL, { kind: 'wolf', range: 'x' })).toMatchObject([
      { where: '/range', expected: 'a number' },
    ])
  })

  test('places each fault of a list of unions, however deep', () => {
    const members = [{ kind: 'dog', name: 5 }, {}, { kind: 'dog' }, { kind: 'owl' }, 7]
    const found = find({ type: 'array', items: ANIMAL }, [{ kind: 'pack', members }])

    expect(found.map(({ where, rule }) => `${where} ${rule}`)).toEqual([
      '/0/members/0/name type',
      '/0/members/1/kind required',
      '/0/members/3/kind enum',
      '/0/members/4 type',
    ])
  })

  test('leaves alternatives aside that no object fits', () => {
    const anyOf = [{ type: 'null' }, { const: 'none' }, ...SCHEMAS.Tame.oneOf]

    expect(find({ anyOf }, { lives: 9 })).toMatchObject([{ where: '/kind', rule: 'required' }])
    expect(find({ anyOf: [{ type: 'null' }, TAME] }, {})).toMatchObject([{ where: '/kind' }])
  })

  test('chooses by a second literal among those that the first leaves', () => {
    const version = (of: number, name: string): JsonObject => ({
      required: ['kind', 'version', name],
      properties: { kind: { const: 'a' }, version: { const: of }, [name]: { type: 'string' } },
    })
    const other = {
      required: ['kind', 'version'],
      properties: { kind: { const: 'b' }, version: { const: 3 } },
    }
    const schema = { oneOf: [version(1, 'old'), version(2, 'new'), other] }

    expect(find(schema, { kind: 'a', version: 2 })).toMatchObject([{ where: '/new' }])
    expect(find(schema, { kind: 'a', version: 4 })).toMatchObject([
      { where: '/version', expected: 'one of 1, 2' },
    ])
  })

  test('does not ask for a literal that an alternative can do without', () => {
    const loose = { type: 'object', properties: { kind: { const: 'loose' } }, minProperties: 1 }
    const found = find({ oneOf: [{ $ref: '#/components/schemas/Cat' }, loose] }, {})

    expect(found).toMatchObject([{ where: '', rule: 'minProperties' }])
  })

  test('takes no literal for telling that all alternatives know', () => {
    const of = (name: string): JsonObject => ({
      required: [name],
      properties: { status: { enum: ['on', 'off'] }, [name]: { type: 'string' } },
    })

    expect(find({ anyOf: [of('a'), of('b')] }, { a: 1, status: 'odd' })).toMatchObject([
      { where: '/status', expected: 'one of "on", "off", if alternative 1 is meant' },
      { where: '/a', expected: 'a string, if alternative 1 is meant' },
    ])
  })

  test('reads literals that are alternatives themselves', () => {
    const kind = { oneOf: [{ const: 'x' }, { const: 'y' }] }
    const oneOf = [{ required: ['kind'], properties: { kind } }, SCHEMAS.Dog]

    expect(find({ oneOf }, { kind: 'z' })).toMatchObject([
      { where: '/kind', expected: 'one of "x", "y", "dog"' },
    ])
  })

  test('is not misled by a property that every object inherits', () => {
    const named = (literal: string): JsonObject => ({
      required: ['toString'],
      properties: { toString: { const: literal } },
    })

    expect(find({ oneOf: [named('a'), named('b')] }, {})).toMatchObject([
      { where: '/toString', rule: 'required', expected: 'to be present, as one of "a", "b"' },
    ])
  })

  test('asks for no literal where a property leads back to itself', () => {
    const Loop = { oneOf: [{ $ref: '#/components/schemas/Loop' }, { const: 'x' }] }
    const loops = {
      required: ['kind'],
      properties: { kind: { $ref: '#/components/schemas/Loop' } },
    }
    const document = { openapi: '3.1.0', components: { schemas: { Loop } } }
    const schema = { value: { oneOf: [loops, SCHEMAS.Dog] }, pointer: '#/s' }

    expect(createSchemaLibrary(document).validator(schema, 'open')({})).toMatchObject([
      { where: '', rule: 'oneOf' },
    ])
  })
})

describe('where no pinned literal tells the alternatives apart', () => {
  test('speaks of the nearest, and says so', () => {
    expect(find({ anyOf: [BY_NAME, BY_KEY] }, { key: 'x', realm: 'y' })).toMatchObject([
      { where: '/key', rule: 'type', expected: 'an integer, if ByKey is meant' },
    ])
    expect(find({ anyOf: [BY_NAME, BY_KEY] }, { name: 5 })).toMatchObject([
      { where: '/name', rule: 'type', expected: 'a string, if ByName is meant' },
    ])
  })

  test('takes what is wrong for nearer than what is missing', () => {
    const age = { required: ['age'], properties: { age: { type: 'integer' } } }

    expect(find({ anyOf: [BY_NAME, age] }, { age: 'x' })).toMatchObject([
      { where: '/age', expected: 'an integer, if alternative 2 is meant' },
    ])
  })

  test('lists what each asks for where all are as near', () => {
    const age = { required: ['age'], properties: { age: { type: 'integer' } } }

    expect(find({ anyOf: [BY_NAME, age] }, {})).toMatchObject([
      {
        where: '',
        rule: 'anyOf',
        expected: 'one of ByName (/name: to be present), alternative 2 (/age: to be present)',
        pointer: '#/s/anyOf',
      },
    ])
    expect(find({ anyOf: [BY_KEY, { required: ['b', 'c'] }] }, {})).toMatchObject([
      {
        expected:
          'one of ByKey (/key: to be present, and 1 more), alternative 2 (/b: to be present, and 1 more)',
      },
    ])
  })

  test('says of plain values what they may be', () => {
    const anyOf = [{ type: 'string', format: 'date' }, { enum: ['all'] }]

    expect(find({ anyOf }, 'x')).toMatchObject([
      { rule: 'anyOf', expected: 'a date such as 2026-03-02 or "all"', received: '"x"' },
    ])
  })

  test('speaks of the common type at the place in the spec where it stands', () => {
    expect(find({ anyOf: [BY_NAME, BY_KEY] }, 'x')).toMatchObject([
      { rule: 'type', expected: 'an object', pointer: '#/components/schemas/ByName/type' },
    ])
  })
})
