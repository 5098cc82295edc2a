import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHARACTERS } from '../conformance/schema/strings-of.ts'
import { BytesText, SpareBytes } from './bytes-text.ts'
import { beginningOfText, joinText, lengthOfText, releaseText } from './reply.ts'
import type { EncodedText } from './reply.ts'

test('a text in parts is the same as the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: CHARACTERS })), fc.nat(20), (parts, characters) => {
      const whole = parts.join('')

      expect(joinText(parts)).toBe(whole)
      expect(lengthOfText(parts)).toBe(whole.length)
      expect(joinText(beginningOfText(parts, characters))).toBe(
        joinText(beginningOfText(whole, characters)),
      )
    }),
  )
})

test('bytes of a text are taken as they are where they are short enough, and else cut once', () => {
  const encoder = new TextEncoder()
  const text = fc.string({ unit: CHARACTERS, maxLength: 30 }).map((one) => one.toWellFormed())
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(10), (whole, bytesMax, start) => {
      const encoded = encoder.encode(whole)
      const bytes = new BytesText({
        length: encoded.length,
        copyTo: (target, at) => target.set(encoded, at),
        beginning: () => bytes,
      })

      expect(String(bytes)).toBe(whole)
      const beginning = bytes.beginning(bytesMax)
      expect(beginning === bytes).toBe(encoded.length <= bytesMax)
      expect(bytes.beginning(bytesMax)).toBe(beginning)
      const target = new Uint8Array(20)
      beginning.copyTo(target, start)
      const copied = encoded.subarray(0, Math.min(bytesMax, 20 - start))
      expect([...target]).toEqual([
        ...new Uint8Array(start),
        ...copied,
        ...target.slice(start + copied.length).fill(0),
      ])
    }),
  )
})

/** Three bytes: the first one and the two behind it. */
const threeFrom = (first: number): EncodedText => ({
  length: 3,
  copyTo: (target, at) =>
    target.set([first, first + 1, first + 2].slice(0, target.length - at), at),
  beginning: () => threeFrom(first),
})

test('a copy that was released lends its bytes to one copy of the same length', () => {
  const spare = new SpareBytes()
  const [one, other] = [97, 100].map((first) => new BytesText(threeFrom(first), 3, spare))
  one?.release()
  const shorter = new BytesText(threeFrom(103), 2, spare)
  const copies = [106, 109].map((first) => new BytesText(threeFrom(first), 3, spare))

  expect([one, other, shorter, ...copies].map(String)).toEqual(['', 'def', 'gh', 'jkl', 'mno'])
  one?.release()
  expect(copies.map(String)).toEqual(['jkl', 'mno'])
})

test('bytes that others may hold are not released', () => {
  const bytes = new BytesText(threeFrom(97))
  releaseText(['[', bytes, bytes.beginning(2), ']'])
  releaseText('a')

  expect([bytes, bytes.beginning(2)].map(String)).toEqual(['abc', 'ab'])
})
