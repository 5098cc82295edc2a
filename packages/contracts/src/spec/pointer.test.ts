import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinPointer, pointerKeys, valueAt } from './pointer.ts'

test('splits what it joined, whatever the keys', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (keys) => {
      expect(pointerKeys(joinPointer('', ...keys))).toEqual(keys)
    }),
  )
})

test('reads escaped and percent-encoded keys of a fragment', () => {
  expect(pointerKeys('#/paths/~1json~1/get')).toEqual(['paths', '/json/', 'get'])
  expect(pointerKeys('#/a%20b/~01')).toEqual(['a b', '~1'])
})

test('finds nothing below a text, in a missing key, or in what every object inherits', () => {
  expect(valueAt({ a: 'text' }, '#/a/length')).toBeUndefined()
  expect(valueAt({ a: null }, '#/a/b')).toBeUndefined()
  expect(valueAt({}, '#/constructor')).toBeUndefined()
})

test('finds the root, keys and list items', () => {
  const document = { a: [{ 'b/c': 1 }] }

  expect(valueAt(document, '#')).toBe(document)
  expect(valueAt(document, '#/a/0/b~1c')).toBe(1)
})
