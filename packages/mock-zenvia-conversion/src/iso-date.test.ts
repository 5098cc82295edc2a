import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIsoDate } from './iso-date.ts'

/** The last instant that can be written as a date, in milliseconds since 1970. */
const LAST = 8.64e15

test('writes every instant as a date does, however often and in whatever order', () => {
  const instant = fc.oneof(
    fc.integer({ min: -200, max: 200 }),
    fc.date({ min: new Date(-8e13), max: new Date(2.6e14), noInvalidDate: true }).map(Number),
    // Around midnight, a day after the other.
    fc.tuple(fc.nat(3), fc.integer({ min: -2, max: 2 })).map(([day, ms]) => day * 86_400_000 + ms),
    fc.double({ min: -LAST, max: LAST, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.array(instant), (instants) => {
      for (const one of [...instants, ...instants]) {
        expect(toIsoDate(one)).toBe(new Date(one).toISOString())
      }
    }),
  )
})

test.each([Number.NaN, Infinity, LAST + 1])('does not write %s', (instant) => {
  expect(() => toIsoDate(instant)).toThrow(RangeError)
})
