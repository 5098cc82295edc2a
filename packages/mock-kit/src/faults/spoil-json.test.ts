import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { spoilJson } from './spoil-json.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

test('no JSON survives it, and the size stays', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '\n', ' \r\n\t'), (value, blanks) => {
      const bytes = encoder.encode(JSON.stringify(value) + blanks)

      const spoilt = spoilJson(bytes)

      expect(spoilt.byteLength).toBe(bytes.byteLength)
      expect(() => JSON.parse(decoder.decode(spoilt))).toThrow(SyntaxError)
    }),
  )
})

test('leaves the bytes that it was given as they are', () => {
  const bytes = encoder.encode('{"a":1}')

  spoilJson(bytes)

  expect(decoder.decode(bytes)).toBe('{"a":1}')
})

test('spoils blanks alone too', () => {
  expect(decoder.decode(spoilJson(encoder.encode('  ')))).toBe(', ')
})
