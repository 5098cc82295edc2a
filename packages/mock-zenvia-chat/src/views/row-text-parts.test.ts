import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstantAfter } from '../time.ts'
import { RowText } from './row-text.ts'

/** Returns what is written, with old bytes behind it. */
function written(write: (text: RowText) => void): string {
  const text = new RowText()
  const bytes = new Uint8Array(32_768).fill(0x7e)
  text.begin(bytes, 5)
  write(text)
  return new TextDecoder().decode(bytes.subarray(5, text.end))
}

test('fragments of any length follow each other, whatever was encoded in between', () => {
  const unit = fc.constantFrom('a', '"', 'ç', '李', '🙂')
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 120 }), { maxLength: 40 }), (texts) => {
      const result = written((text) => {
        for (const fragment of texts.map((one) => text.fragment(one))) text.add(fragment)
      })

      expect(result).toBe(texts.join(''))
    }),
  )
})

test('fragments that have no room among the others are written as well', () => {
  const text = new RowText()
  const texts = [5_000, 1, 2_047, 2_048, 40, 0].map((length) => 'x'.repeat(length))
  const fragments = texts.map((one) => text.fragment(one))
  // More than eight megabytes.
  for (let count = 0; count < 4_200; count += 1) text.fragment('x'.repeat(2_000))
  const last = ['behind', 'all'].map((one) => text.fragment(one))
  const bytes = new Uint8Array(32_768)
  text.begin(bytes, 0)
  for (const fragment of [...fragments, ...last]) text.add(fragment)

  expect(new TextDecoder().decode(bytes.subarray(0, text.end))).toBe(`${texts.join('')}behindall`)
  expect(text.longestOf(fragments)).toBe(5_000)
  expect(text.longestOf(last)).toBe(6)
})

test('numbers are written as in decimals, and digits with zeros before them', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999_999_999), fc.integer({ min: 0, max: 13 }), (number, digits) => {
      const small = Math.floor(number / 10 ** digits)

      expect(written((text) => text.addNumber(small))).toBe(String(small))
      expect(written((text) => text.addDigits(small, 13))).toBe(String(small).padStart(13, '0'))
    }),
  )
})

test('instants are those of the calendar, on whichever day after the beginning they are', () => {
  const begin = fc.integer({ min: 0, max: Date.UTC(9_999, 0) })
  fc.assert(
    fc.property(begin, fc.array(fc.nat(40 * 86_400)), (instant, offsets) => {
      const result = written((text) => {
        text.countFrom(instant)
        for (const offset of offsets) text.addInstant(offset)
      })

      expect(result).toBe(
        offsets.map((offset) => `"${formatInstantAfter(instant, offset)}"`).join(''),
      )
    }),
  )
})
