import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJsonTokens } from './json-tokens.ts'

test('keys, texts and literals are told apart', () => {
  const kinds = toJsonTokens('{"a": "b: \\"c\\"", "n": -1.5e3, "t": [true, null]}')
    .filter(({ kind }) => kind !== 'rest')
    .map(({ kind, text }) => `${kind} ${text}`)

  expect(kinds).toEqual([
    'key "a":',
    'text "b: \\"c\\""',
    'key "n":',
    'literal -1.5e3',
    'key "t":',
    'literal true',
    'literal null',
  ])
})

test('nothing of the text is lost, JSON or not', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(
        toJsonTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
