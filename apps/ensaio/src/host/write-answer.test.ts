import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeText } from './system-fast-listener.ts'

const parts = fc.array(fc.string({ unit: 'binary' }))

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
