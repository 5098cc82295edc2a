import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from './parameter-reader.ts'

test('reads what URLSearchParams writes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))),
      (pairs) => {
        const { values, broken } = parseSearch(new URLSearchParams(pairs).toString())

        expect(broken).toEqual([])
        for (const name of new Set(pairs.map(([own]) => own))) {
          expect(values.get(name)).toEqual(
            pairs.filter(([own]) => own === name).map(([, value]) => value),
          )
        }
      },
    ),
  )
})

test('takes a plus as a space, a missing value as empty, and empty pairs as nothing', () => {
  expect([...parseSearch('a=1+2&&b&c=').values]).toEqual([
    ['a', ['1 2']],
    ['b', ['']],
    ['c', ['']],
  ])
})

test('names the pairs whose percent-encoding is broken, and keeps them as they came', () => {
  const { values, broken } = parseSearch('a=%zz&b=1&%=2')

  expect(broken).toEqual([
    { name: 'a', text: 'a=%zz' },
    { name: '%', text: '%=2' },
  ])
  expect(values.get('a')).toEqual(['%zz'])
})
