import { expect, test } from 'vitest'
import { mutationsOf } from './mutations-of.ts'

/** The sources that remain of each mutation. */
const mutantsOf = (source: string): readonly string[] =>
  mutationsOf(source, 'a.ts').map(
    ({ offset, before, after }) =>
      source.slice(0, offset) + after + source.slice(offset + before.length),
  )

test.each([
  ['a comparison', 'const x = a === b', ['const x = a !== b']],
  ['a bound', 'const x = a < b', ['const x = a <= b']],
  ['a bound that is included', 'const x = a >= b', ['const x = a > b']],
  ['a connective', 'const x = a && b', ['const x = a || b']],
  ['a sum', 'const x = a + b', ['const x = a - b']],
  ['a boolean', 'const x = true', ['const x = false']],
  ['a number', 'const x = 1_000', ['const x = 1001']],
  ['a substitute', 'const x = a ?? b', ['const x = a']],
  ['a statement', 'if (true) go()', ['if (false) go()', 'if (true) ;']],
  ['a condition', 'if (a) {}', ['if (true) {}', 'if (false) {}']],
  ['a choice', 'const x = a ? b : c', ['const x = true ? b : c', 'const x = false ? b : c']],
] as const)('changes %s', (_, source, mutants) => {
  expect(mutantsOf(source).map((mutant) => mutant.trimEnd())).toEqual(mutants)
})

test.each([
  ['types', 'type X = true | 1\nconst x: 2 = y as 3\ninterface Y { readonly z: true }'],
  ['texts and comments', "const x = 'a === b' // c < d"],
  ['sums of texts', "const x = 'a' + b"],
  ['keys', 'const x = { 200: a }'],
  ['directives', "'use strict'"],
  ['calls of the parent class', 'class A extends B { constructor() { super() } }'],
])('leaves %s as they are', (_, source) => {
  expect(mutantsOf(source)).toEqual([])
})

test('says where a mutation is and what it changes', () => {
  expect(mutationsOf('const x = 0\n  if (x) {}', 'world/a.ts').at(-1)).toEqual({
    file: 'world/a.ts',
    offset: 18,
    line: 2,
    code: 'if (x) {}',
    before: 'x',
    after: 'false',
    change: '`x` becomes `false`',
  })
})
