import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeText } from './system-fast-listener.ts'

/** Any character; the unit `binary` makes a table of all of them, which takes longer than the tests. */
const character = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code))
const parts = fc.array(fc.string({ unit: character }))

test('writes what Buffer.from would, or says that there may be no room', () => {
  fc.assert(
    fc.property(parts, fc.nat(200), (text, size) => {
      const buffer = Buffer.alloc(size)
      const whole = Buffer.from(text.join(''))

      const length = encodeText(text, buffer)

      const isWritten = length !== undefined && buffer.subarray(0, length).equals(whole)
      expect(isWritten || size < whole.length + 4).toBe(true)
    }),
  )
})
