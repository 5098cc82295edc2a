import { expect, test } from 'vitest'
import { median, medianOfKnown } from './median.ts'

test('takes the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 2])).toBe(6)
  expect(median([7])).toBe(7)
})

test('leaves the values as they were', () => {
  const values = [3, 1, 2]

  median(values)

  expect(values).toEqual([3, 1, 2])
})

test('has no median of nothing', () => {
  expect(() => median([])).toThrow('there are no values')
})

test('knows no median where a value is unknown', () => {
  expect(medianOfKnown([1, 3, 2])).toBe(2)
  expect(medianOfKnown([1, null])).toBeNull()
  expect(medianOfKnown([])).toBeNull()
})
