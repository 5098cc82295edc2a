import { expect, test } from 'vitest'
import { fillDeeply, fillText } from './fill-text.ts'

test.each([
  ['a/${id}', { id: 7 }, 'a/7'],
  ['${lead}', { lead: { id: 1 } }, { id: 1 }],
  ['${a}${b}', { a: 1, b: 2 }, '12'],
  ['none', {}, 'none'],
  ['a/${id}', {}, undefined],
  ['$id {id}', { id: 7 }, '$id {id}'],
])('fills %j by %j', (text, values, filled) => {
  expect(fillText(text, values)).toEqual(filled)
})

test('fills what lies below, and leaves what has no value', () => {
  const value = { a: ['${id}', 1, null], b: { c: '${other}' } }
  expect(fillDeeply(value, { id: 7 })).toEqual({ a: [7, 1, null], b: { c: '${other}' } })
})
