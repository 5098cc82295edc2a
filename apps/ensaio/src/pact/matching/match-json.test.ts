import { expect, test } from 'vitest'
import { matchJson } from './match-json.ts'
import { readRules } from './rule-book.ts'

/** Compares by the rules of version 3, written short. */
function matches(
  rules: Readonly<Record<string, readonly object[]>>,
  expected: unknown,
  actual: unknown,
): readonly string[] {
  const entries = Object.entries(rules).map(([path, matchers]) => [path, { matchers }])
  const book = readRules({ body: Object.fromEntries(entries) })
  return matchJson(book.body, expected, actual).map(({ path }) => path)
}

const EACH = { '$.a': [{ match: 'type', min: 1 }], '$.a[*].b': [{ match: 'integer' }] }

test.each([
  ['equal values', {}, { a: [1, { b: null }] }, { a: [1, { b: null }], more: 1 }],
  ['a type that holds below', { $: [{ match: 'type' }] }, { a: { b: 'x' } }, { a: { b: 'y' } }],
  ['more items like the first', EACH, { a: [{ b: 1 }] }, { a: [{ b: 2 }, { b: 3, c: 4 }] }],
  ['a number for a number', { $: [{ match: 'number' }] }, 1, 1.5],
  ['a decimal', { $: [{ match: 'decimal' }] }, 1.5, 2.25],
  ['null', { $: [{ match: 'null' }] }, null, null],
  ['a boolean', { $: [{ match: 'boolean' }] }, true, false],
  ['an included text', { $: [{ match: 'include', value: 'b' }] }, 'abc', 'xby'],
  [
    'equality within a type',
    { $: [{ match: 'type' }], '$.b': [{ match: 'equality' }] },
    { a: 1, b: 2 },
    { a: 9, b: 2 },
  ],
  ['a date', { $: [{ match: 'date', format: 'dd/MM/yyyy' }] }, '01/02/2026', '31/12/2025'],
  ['a date of its own form', { $: [{ match: 'date' }] }, '2026-01-01', '2026-12-31'],
  ['a time', { $: [{ match: 'time', format: "HH:mm 'h'" }] }, '10:00 h', '23:59 h'],
  [
    'a month by its name',
    { $: [{ match: 'date', format: 'd MMM yyyy' }] },
    '1 Jan 2026',
    '31 Dez. 2026',
  ],
  ['a key with a blank', { "$['a b']": [{ match: 'type' }] }, { 'a b': 1 }, { 'a b': 2 }],
  [
    'an item among others',
    {
      $: [
        {
          match: 'arrayContains',
          variants: [{ index: 0, rules: { '$.a': { matchers: [{ match: 'type' }] } } }],
        },
      ],
    },
    [{ a: 1 }],
    [{ b: 1 }, { a: 7 }],
  ],
  [
    'values of any key',
    { $: [{ match: 'values' }], '$.*.n': [{ match: 'integer' }] },
    { x: { n: 1 } },
    { y: { n: 2 }, z: { n: 3 } },
  ],
  [
    'each value',
    { $: [{ match: 'eachValue', rules: [{ match: 'regex', regex: '^v' }] }] },
    { x: 'v1' },
    { y: 'v2', z: 'v3' },
  ],
])('takes %s', (_, rules, expected, actual) => {
  expect(matches(rules, expected, actual)).toEqual([])
})

test.each([
  ['another value', {}, { a: [1, 2] }, { a: [1, 3] }, '$.a[1]'],
  ['a key that is missing', {}, { a: 1 }, {}, '$.a'],
  ['one item too many', {}, [1], [1, 2], '$'],
  ['a text for a number', { $: [{ match: 'type' }] }, { a: 1 }, { a: '1' }, '$.a'],
  ['null for a text', { $: [{ match: 'type' }] }, { a: 'x' }, { a: null }, '$.a'],
  ['an object for a list', { $: [{ match: 'type' }] }, [1], { a: 1 }, '$'],
  ['too few items', EACH, { a: [{ b: 1 }] }, { a: [] }, '$.a'],
  ['a later item that differs', EACH, { a: [{ b: 1 }] }, { a: [{ b: 1 }, { b: 1.5 }] }, '$.a[1].b'],
  ['a day that there is not', { $: [{ match: 'date' }] }, '2026-01-01', '2026-01-32', '$'],
  ['a matcher that is not known', { $: [{ match: 'ignoreOrder' }] }, [1], [1], '$'],
  ['a format that is not known', { $: [{ match: 'date', format: 'QQ' }] }, 'x', 'x', '$'],
  [
    'no item like it',
    { $: [{ match: 'arrayContains', variants: [{ index: 0, rules: {} }] }] },
    [{ a: 1 }],
    [{ a: 2 }],
    '$',
  ],
  [
    'one value of another kind',
    { $: [{ match: 'values' }], '$.*.n': [{ match: 'integer' }] },
    { x: { n: 1 } },
    { y: { n: 2 }, z: { n: 'x' } },
    '$.z.n',
  ],
  [
    'a value by each',
    { $: [{ match: 'eachValue', rules: [{ match: 'regex', regex: '^v' }] }] },
    { x: 'v1' },
    { y: 'v2', z: 'w' },
    '$.z',
  ],
  ['a pattern that cannot be read', { $: [{ match: 'regex', regex: '(' }] }, 'x', 'x', '$'],
])('refuses %s', (_, rules, ...[expected, actual, path]) => {
  expect(matches(rules, expected, actual)).toEqual([path])
})

test('of two matchers one is enough where the rule says so', () => {
  const matchers = [{ match: 'null' }, { match: 'integer' }]
  const judge = (combine: string, actual: unknown) =>
    matchJson(readRules({ body: { $: { combine, matchers } } }).body, 1, actual)
  expect(judge('OR', null)).toEqual([])
  expect(judge('OR', 2)).toEqual([])
  expect(judge('OR', 'x')).toHaveLength(1)
  expect(judge('AND', 2)).toHaveLength(1)
})
