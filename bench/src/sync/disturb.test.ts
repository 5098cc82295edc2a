import { expect, test } from 'vitest'
import { disturb } from './disturb.ts'

const items = Array.from({ length: 10_000 }, (_, index) => index)

test('drops a tenth, doubles a tenth and reorders all, alike for the same seed', () => {
  const disturbed = disturb(items, 1)
  const kept = new Set(disturbed)

  expect(kept.size).toBeGreaterThan(8_800)
  expect(kept.size).toBeLessThan(9_200)
  expect(disturbed.length - kept.size).toBeGreaterThan(800)
  expect(disturbed.length - kept.size).toBeLessThan(1_200)
  expect(disturbed).not.toEqual(disturbed.toSorted((one, other) => one - other))
  expect(disturb(items, 1)).toEqual(disturbed)
  expect(disturb(items, 2)).not.toEqual(disturbed)
})
