import { describe, expect, test } from 'vitest'
import { at, defined } from './at.ts'

describe('at', () => {
  test.each([[['a', 'b']], [Uint8Array.of(0, 7)], [Float64Array.of(-1, 0)]])(
    'returns what is at an index of %j',
    (list: ArrayLike<unknown>) => {
      expect(at(list, 0)).toBe(list[0])
      expect(at(list, 1)).toBe(list[1])
    },
  )

  test.each([-1, 2, 0.5, Number.NaN])('throws at the index %d of a list of two', (index) => {
    expect(() => at(['a', 'b'], index)).toThrow(RangeError)
    expect(() => at(Uint8Array.of(1, 2), index)).toThrow(
      /the list has 2 values. Use an index from 0 to 1\.$/,
    )
  })

  test('throws at a hole', () => {
    expect(() => at(Array.from<string | undefined>({ length: 2 }), 1)).toThrow(RangeError)
  })
})

describe('defined', () => {
  test('returns what is defined, falsy values included', () => {
    expect([0, '', false, null].map(defined)).toEqual([0, '', false, null])
  })

  test('throws where a lookup found nothing', () => {
    expect(() => defined([1][1])).toThrow(/outside of it/)
  })
})
