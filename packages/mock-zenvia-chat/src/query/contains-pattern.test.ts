import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsPattern } from './contains-pattern.ts'

test('a pattern matches what a regular expression of the same meaning matches', () => {
  const signs = fc.string({ unit: fc.constantFrom('a', 'B', 'ã', '👩', '.', '%', '_', '\\', '\n') })
  fc.assert(
    fc.property(signs, signs, (pattern, text) => {
      expect(containsPattern(pattern)(text)).toBe(toRegExp(pattern).test(text))
    }),
    { numRuns: 500 },
  )
})

test('many percent signs take no time', () => {
  const matches = containsPattern('%a'.repeat(5_000))

  expect(matches('a'.repeat(4_999))).toBe(false)
  expect(matches('a'.repeat(5_000))).toBe(true)
})

function toRegExp(pattern: string): RegExp {
  const source = pattern.replaceAll(
    /\\([^])|\\$|%|_|[.]/gu,
    (match, escaped: string | undefined) => {
      if (match === '%') return '[^]*'
      if (match === '_') return '[^]'
      if (match === '\\') return ''
      return escaped === undefined ? `\\${match}` : escaped.replace(/[.\\]/, '\\$&')
    },
  )
  return new RegExp(source, 'iu')
}
