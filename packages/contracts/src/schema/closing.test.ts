import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { type Finding } from './finding.ts'
import { createSchemaLibrary } from './schema-library.ts'

const SCHEMAS: JsonObject = {
  Base: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
  Named: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        properties: { name: { type: 'string' }, address: { $ref: '#/components/schemas/Address' } },
      },
    ],
  },
  Extended: { $ref: '#/components/schemas/Named', properties: { extra: { type: 'integer' } } },
  Address: { type: 'object', properties: { city: { type: 'string' } } },
  Cat: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
  },
  Dog: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { const: 'dog' },
      tricks: { type: 'array', items: { $ref: '#/components/schemas/Address' } },
    },
  },
  Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
  Wrapped: { allOf: [{ $ref: '#/components/schemas/Address' }], description: 'One member.' },
  Open: {
    type: 'object',
    additionalProperties: true,
    properties: { inner: { $ref: '#/components/schemas/Address' } },
  },
  Free: { type: 'object' },
  FreeMember: { allOf: [{ $ref: '#/components/schemas/Free' }] },
  Either: {
    anyOf: [{ $ref: '#/components/schemas/Base' }, { $ref: '#/components/schemas/Address' }],
  },
  Tree: {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  },
  Conditional: {
    type: 'object',
    properties: { kind: { type: 'string' } },
    if: { properties: { kind: { const: 'a' } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: { a: { type: 'string' } } },
    else: { properties: { b: { type: 'string' } } },
  },
}

function find(
  name: string,
  value: unknown,
  openness: 'open' | 'closed' = 'closed',
): readonly Finding[] {
  const document = { openapi: '3.1.0', components: { schemas: SCHEMAS } }
  const pointer = '#/use'
  return createSchemaLibrary(document).validator(
    { value: { $ref: `#/components/schemas/${name}` }, pointer },
    openness,
  )(value)
}

function undocumented(name: string, value: unknown): readonly string[] {
  const findings = find(name, value)
  expect(findings.every(({ rule }) => rule === 'undocumented')).toBe(true)
  return findings.map(({ where }) => where)
}

test.each([
  ['Base', { id: 'a' }],
  ['Named', { id: 'a', name: 'b', address: { city: 'c' } }],
  ['Extended', { id: 'a', name: 'b', extra: 1 }],
  ['Pet', { kind: 'dog', tricks: [{ city: 'c' }] }],
  ['Wrapped', { city: 'c' }],
  ['Open', { x: 1 }],
  ['Free', { x: 1 }],
  ['FreeMember', { x: 1 }],
  ['Either', { id: 'a', city: 'c' }],
  ['Tree', { children: [{ children: [] }] }],
  ['Conditional', { kind: 'a', a: '' }],
])('finds nothing undocumented in a documented %s', (name, value) => {
  expect(find(name, value)).toEqual([])
})

test.each([
  ['Base', { id: 'a', x: 1 }, ['/x']],
  ['Named', { id: 'a', x: 1, address: { y: 1 } }, ['/address/y', '/x']],
  ['Extended', { id: 'a', x: 1, address: { y: 1 } }, ['/address/y', '/x']],
  ['Pet', { kind: 'cat', x: 1 }, ['/x']],
  ['Pet', { kind: 'dog', tricks: [{ y: 1 }] }, ['/tricks/0/y']],
  ['Wrapped', { x: 1 }, ['/x']],
  ['Open', { inner: { y: 1 } }, ['/inner/y']],
  ['Either', { id: 'a', x: 1 }, ['/x']],
  ['Tree', { children: [{ children: [{ x: 1 }] }] }, ['/children/0/children/0/x']],
  ['Conditional', { kind: 'a', b: '' }, ['/b']],
])('finds what is undocumented in a %s', (name, value, where) => {
  expect(undocumented(name, value).toSorted()).toEqual(where)
})

test('leaves every schema open to what we receive', () => {
  for (const value of [{ id: 'a', x: 1, address: { y: 1 } }])
    expect(find('Extended', value, 'open')).toEqual([])
  expect(find('Pet', { kind: 'cat', x: 1 }, 'open')).toEqual([])
})

test("names the schema that it closed, and the keyword where the spec's own schema is closed", () => {
  const document = { openapi: '3.1.0', components: {} }
  const library = createSchemaLibrary(document)
  const schema = { type: 'object', properties: { a: {} } }
  const closed = { ...schema, additionalProperties: false }

  expect(library.validator({ value: schema, pointer: '#/s' }, 'closed')({ x: 1 })).toMatchObject([
    { rule: 'undocumented', pointer: '#/s' },
  ])
  expect(library.validator({ value: closed, pointer: '#/s' }, 'open')({ x: 1 })).toMatchObject([
    { rule: 'undocumented', pointer: '#/s/additionalProperties' },
  ])
})
