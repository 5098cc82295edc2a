import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createComparison, DIFFERENCES_MAX, differencesIn } from './differences-in.ts'

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

test('ends at the most differences that are listed, however much is expected', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `k${index}`)
  const fields = Object.fromEntries(names.map((name) => [name, 1]))
  let looks = 0
  const received = new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        looks += 1
        return undefined
      },
    },
  )

  expect(differencesIn('body', { a: fields, b: fields }, { a: received })).toHaveLength(
    DIFFERENCES_MAX,
  )
  expect(looks).toBe(DIFFERENCES_MAX)
})

test('an expectation is looked through once, however many values it is compared with', () => {
  let looks = 0
  const expected = new Proxy(
    { a: 1 },
    {
      ownKeys: (target) => {
        looks += 1
        return Reflect.ownKeys(target)
      },
    },
  )
  const compare = createComparison(expected)

  expect([{}, { a: 1 }, { a: 2 }].map((one) => compare('body', one).length)).toEqual([1, 0, 1])
  expect(looks).toBe(1)
})
