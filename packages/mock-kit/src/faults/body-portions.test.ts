import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { portionsOf } from './body-portions.ts'
import { DRIP_MS_MAX } from './fault-limits.ts'

const size = fc.integer({ min: 1, max: 5_000 })
const rate = fc.integer({ min: 1, max: 100_000 })

test('what comes at once comes in one piece without a wait', () => {
  expect([...portionsOf(7, Infinity)]).toEqual([{ waitMs: 0, end: 7 }])
})

test('a dripping body is never ahead of its rate, and never more than a byte behind', () => {
  fc.assert(
    fc.property(size, rate, (bytes, bytesPerSecond) => {
      let passedMs = 0
      for (const { waitMs, end } of portionsOf(bytes, bytesPerSecond)) {
        passedMs += waitMs
        expect(end).toBe(Math.min(bytes, Math.floor((passedMs * bytesPerSecond) / 1000)))
      }
    }),
  )
})

test('each portion of a dripping body has something in it, and the last one ends it', () => {
  fc.assert(
    fc.property(size, fc.integer({ min: 10, max: 100_000 }), (bytes, bytesPerSecond) => {
      const ends = [0, ...Array.from(portionsOf(bytes, bytesPerSecond), ({ end }) => end)]

      expect(ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? 0))).toBe(true)
      expect(ends.at(-1)).toBe(bytes)
    }),
  )
})

test('a body that would drip too long ends early', () => {
  const portions = [...portionsOf(1_000_000, 1)]

  expect(portions.at(-1)?.end).toBe(DRIP_MS_MAX / 1000)
})
