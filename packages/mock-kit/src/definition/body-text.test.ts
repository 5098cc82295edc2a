import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOfText, joinText, lengthOfText } from './reply.ts'

test('a text in parts is the same as the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(20), (parts, characters) => {
      const whole = parts.join('')

      expect(joinText(parts)).toBe(whole)
      expect(lengthOfText(parts)).toBe(whole.length)
      expect(joinText(beginningOfText(parts, characters))).toBe(
        joinText(beginningOfText(whole, characters)),
      )
    }),
  )
})
