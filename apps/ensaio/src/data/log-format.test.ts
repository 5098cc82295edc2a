import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLines, encodeLines } from './log-format.ts'
import type { EndOfLines } from './log-format.ts'

const texts = fc.array(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  { maxLength: 6 },
)

function decode(bytes: Uint8Array): {
  readonly texts: readonly string[]
  readonly end: EndOfLines
} {
  const found: string[] = []
  const lines = decodeLines(bytes)
  let step = lines.next()
  for (; step.done !== true; step = lines.next()) found.push(step.value.text)
  return { texts: found, end: step.value }
}

test('what was encoded is decoded, whatever characters it has', () => {
  fc.assert(
    fc.property(texts, (written) => {
      const bytes = encodeLines(written)

      expect(decode(bytes)).toEqual({ texts: written, end: { kind: 'whole', at: bytes.length } })
    }),
  )
})

test('a file that ends anywhere has all lines before, and its end is torn', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(3), (written, cut, zeros) => {
      const bytes = encodeLines(written)
      const length = cut % (bytes.length + 1)
      const file = new Uint8Array(length + zeros)
      file.set(bytes.subarray(0, length))

      const { texts: found, end } = decode(file)

      expect(found).toEqual(written.slice(0, found.length))
      const whole = encodeLines(written.slice(0, found.length)).length
      const isWhole = whole === length && zeros === 0
      expect(end).toEqual(
        isWhole
          ? { kind: 'whole', at: whole }
          : { kind: 'torn', at: whole, bytes: length + zeros - whole },
      )
      // Nothing that was written to its end is missing.
      expect(
        encodeLines(written.slice(0, found.length + 1)).length > length || length === whole,
      ).toBe(true)
    }),
  )
})

test('a byte that is another one is found, and never taken for a torn end', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, place, change) => {
      fc.pre(written.length > 0)
      const bytes = encodeLines(written)
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change

      const { texts: found, end } = decode(bytes)

      expect(found).toEqual(written.slice(0, found.length))
      // The last line break may be gone, or be a zero: then nobody can tell.
      const kinds = at === bytes.length - 1 ? ['spoilt', 'torn'] : ['spoilt']
      expect(kinds).toContain(end.kind)
    }),
    { numRuns: 300 },
  )
})

test('an empty file is whole', () => {
  expect(decode(new Uint8Array())).toEqual({ texts: [], end: { kind: 'whole', at: 0 } })
})
