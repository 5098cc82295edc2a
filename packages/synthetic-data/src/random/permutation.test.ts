import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPermutation } from './permutation.ts'

test('gives each number below its size another image below its size, whatever the size and the seed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.integer(), (size, seed) => {
      const { of } = createPermutation(size, seed)
      const images = Array.from({ length: size }, (_, number) => of(number))

      expect(new Set(images).size).toBe(size)
      expect(Math.min(...images)).toBe(0)
      expect(Math.max(...images)).toBe(size - 1)
    }),
  )
})

test('chooses another order for another seed', () => {
  const [one, same, other] = [1, 1, 2].map((seed) => {
    const { of } = createPermutation(1_000, seed)
    return Array.from({ length: 20 }, (_, number) => of(number))
  })

  expect(one).toEqual(same)
  expect(one).not.toEqual(other)
})
