import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locateJsonError } from './locate-json-error.ts'

const IN_TEXT = 'a closing quote, or text without raw control characters and unknown escapes'

test.each([
  ['', 1, 1, 'a value', 'the end'],
  ['{', 1, 2, 'a key in double quotes or }', 'the end'],
  ['{"a"', 1, 5, 'a colon', 'the end'],
  ['{"a":1,}', 1, 8, 'a key in double quotes', '"}"'],
  ['[1,]', 1, 4, 'a value', '"]"'],
  ['[1 2]', 1, 4, 'a comma or the closing bracket', '"2"'],
  ['{"a":1]', 1, 7, 'a comma or the closing bracket', '"]"'],
  ['{"a":1} x', 1, 9, 'nothing more', '"x"'],
  ['{\n  "a": tru\n}', 2, 8, 'a value', '"t"'],
  ["{'a':1}", 1, 2, 'a key in double quotes or }', '"\'"'],
  ['"a\nb"', 1, 3, IN_TEXT, '"\\n"'],
  ['["\\x"]', 1, 3, IN_TEXT, '"\\\\"'],
  ['{"a":"b', 1, 8, IN_TEXT, 'the end'],
  ['01', 1, 2, 'nothing more', '"1"'],
  ['NaN', 1, 1, 'a value', '"N"'],
])('finds where %j stops being JSON', (text, ...place) => {
  const [line, column, expected, received] = place
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  expect(locateJsonError(text)).toEqual({ line, column, expected, received })
})

test('reaches the end of every valid text, so that it never blames what is right', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (json, space) => {
      expect(locateJsonError(space + json + space)).toMatchObject({
        expected: 'nothing more',
        received: 'the end',
      })
    }),
  )
})

test('stops no later than where a text was cut', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const cut = JSON.stringify(value).slice(0, -1)
      expect(locateJsonError(cut)).toMatchObject({ received: 'the end' })
    }),
  )
})

test('bears strings and nesting of a size that recursion or a pattern would not', () => {
  expect(locateJsonError(`["${'a'.repeat(5_000_000)}"`).received).toBe('the end')
  expect(locateJsonError('['.repeat(200_000)).received).toBe('the end')
})
