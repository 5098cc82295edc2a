import { describe, expect, test } from 'vitest'
import { describeSchema } from '../schema/describe-rule.ts'
import { createValueChecker } from './value-checker.ts'

describe('createValueChecker', () => {
  const check = createValueChecker({
    type: 'object',
    required: ['tree'],
    properties: { tree: { $ref: '#/$defs/tree' } },
    $defs: {
      tree: { type: 'object', properties: { left: { $ref: '#/$defs/tree' } } },
    },
  })

  test('finds nothing in a value that fits, at any depth', () => {
    expect(check({ tree: { left: { left: {} } } })).toEqual([])
  })

  test('lists everything that is wrong, with its place in value and schema', () => {
    expect(check({ tree: { left: { left: 7, right: {} } } })).toMatchObject([
      { where: '/tree/left/right', rule: 'undocumented' },
      { where: '/tree/left/left', rule: 'type', expected: 'an object', received: '7' },
    ])
    expect(check({})).toMatchObject([{ where: '/tree', rule: 'required', pointer: '#/required' }])
  })

  test('refuses a schema with a keyword that there is not, once it is used', () => {
    const misspelt = createValueChecker({ type: 'string', minLenght: 1 })

    expect(() => misspelt('')).toThrow('minLenght')
  })
})

test.each([
  [{ const: 1 }, '1'],
  [{ type: 'string', enum: ['a', 'b'] }, 'one of "a", "b"'],
  [{ type: 'string', format: 'uuid' }, 'a UUID'],
  [{ type: ['integer', 'null'] }, 'an integer or null'],
  [{ anyOf: [{ type: 'string' }, { type: 'array' }, { type: 'string' }] }, 'a string or a list'],
  [{}, 'a value'],
])('describes what the schema %j is for', (schema, words) => {
  expect(describeSchema(schema)).toBe(words)
})
