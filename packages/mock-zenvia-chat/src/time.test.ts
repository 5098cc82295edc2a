import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInstant } from './time.ts'

test('an instant is formatted as JSON writes dates', () => {
  const instants = fc.oneof(
    fc.integer({ min: -1e12, max: Date.UTC(9_999, 11, 31, 23, 59, 59, 999) }),
    // Days around the ends of months.
    fc
      .tuple(fc.integer({ min: 1970, max: 2400 }), fc.nat(11), fc.constantFrom(-1, 0, 1))
      .map(([year, month, ms]) => Date.UTC(year, month) + ms),
    fc.integer({ min: 1970, max: 2400 }).map((year) => Date.UTC(year, 1, 29)),
    fc.constantFrom(0, Date.UTC(9_999, 11, 31), Date.UTC(10_000, 0), 8.64e15),
  )
  fc.assert(
    fc.property(instants, (instant) => {
      expect(formatInstant(instant)).toBe(new Date(instant).toISOString())
    }),
    { numRuns: 2_000 },
  )
})
