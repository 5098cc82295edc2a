import { expect, test } from 'vitest'
import { readFields, toFields } from './form-fields.ts'

const SCHEMA = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', description: 'Its id.' },
    count: { type: 'integer' },
    isOpen: { type: 'boolean' },
    state: { enum: ['ENDED', 'MISSED'] },
    tags: { type: 'array', items: { type: 'string' } },
  },
}

test('makes a control for each property', () => {
  expect(
    toFields(SCHEMA).map(({ name, control, isRequired }) => [name, control, isRequired]),
  ).toEqual([
    ['id', 'text', true],
    ['count', 'number', false],
    ['isOpen', 'switch', false],
    ['state', 'choice', false],
    ['tags', 'json', false],
  ])
})

test('reads what was typed by its kind, and leaves out what was left empty', () => {
  const typed = { id: 'p1', count: '3', isOpen: 'false', state: '', tags: '["a"]' }

  expect(readFields(toFields(SCHEMA), typed)).toEqual({
    id: 'p1',
    count: 3,
    isOpen: false,
    tags: ['a'],
  })
})

test('names the field that is not valid JSON', () => {
  expect(() => readFields(toFields(SCHEMA), { tags: '[' })).toThrow(/^tags is not valid JSON: /)
})
