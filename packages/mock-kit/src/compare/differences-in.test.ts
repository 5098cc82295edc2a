import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesIn } from './differences-in.ts'

test.each<[unknown, unknown, readonly string[]]>([
  [{ a: 1 }, { a: 1, b: 2 }, []],
  [{ a: { b: /^x/ } }, { a: { b: 'xy' } }, []],
  [{ a: 1 }, { a: '1' }, ['body/a']],
  [{ a: { b: 1 } }, {}, ['body/a']],
  [{ a: { b: 1, c: 2 } }, { a: { b: 2 } }, ['body/a/b', 'body/a/c']],
  [[1, { a: 2 }], [1, { a: 2, b: 3 }], []],
  [[1], [1, 2], ['body']],
  [[], [], []],
  [[], {}, ['body']],
  [{}, [], ['body']],
  [{}, { a: 1 }, []],
  [/^x/, 'y', ['body']],
  [/1/, 1, ['body']],
  [null, undefined, ['body']],
  [{ constructor: 1, toString: 2 }, {}, ['body/constructor', 'body/toString']],
])('%j and %j differ in %j', (expected, received, places) => {
  expect(differencesIn('body', expected, received).map(({ where }) => where)).toEqual(places)
})

test('a global pattern says the same each time', () => {
  const pattern = /x/g

  expect([1, 2, 3].map(() => differencesIn('body', pattern, 'x'))).toEqual([[], [], []])
})

test('every JSON value holds itself, and tells of what it lacks', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value))
      expect(differencesIn('body', copy, JSON.parse(JSON.stringify(value)))).toEqual([])
      expect(differencesIn('body', { value: copy, more: 1 }, { value: copy })).toEqual([
        { where: 'body/more', expected: 1 },
      ])
    }),
  )
})
