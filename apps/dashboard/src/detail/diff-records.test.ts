import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffRecords } from './diff-records.ts'

test('lists what was added, changed and removed, with its path', () => {
  const before = { id: 'p1', name: 'Ana', labels: ['a'], contact: { phone: '1', email: 'x' } }
  const after = { id: 'p1', name: 'Bia', labels: ['a', 'b'], contact: { phone: '1' } }

  expect(diffRecords(before, after)).toEqual([
    { path: 'name', before: '"Ana"', after: '"Bia"' },
    { path: 'labels.1', after: '"b"' },
    { path: 'contact.email', before: '"x"' },
  ])
})

test('a created record differs in all that it has', () => {
  expect(diffRecords({}, { a: 1, b: null })).toEqual([
    { path: 'a', after: '1' },
    { path: 'b', after: 'null' },
  ])
})

test('equal records do not differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(diffRecords({ value }, { value: structuredClone(value) })).toEqual([])
    }),
  )
})
