import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from '../world/random.ts'
import { checkRetrySchedule, DEFAULT_RETRY_SCHEDULE, retryDelayMs } from './retry-schedule.ts'

const schedules = fc.record({
  delaysMs: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 10 }),
  jitter: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('keeps every wait within its jitter', () => {
  fc.assert(
    fc.property(schedules, fc.integer(), (schedule, seed) => {
      for (const [index, delayMs] of schedule.delaysMs.entries()) {
        const waitMs = retryDelayMs(schedule, index + 1, createRandom(seed))

        expect(waitMs).toBeGreaterThanOrEqual(Math.floor(delayMs * (1 - schedule.jitter)))
        expect(waitMs).toBeLessThanOrEqual(Math.ceil(delayMs * (1 + schedule.jitter)))
      }
    }),
  )
})

test('ends when the delays are used up', () => {
  fc.assert(
    fc.property(schedules, fc.integer({ min: 1, max: 9 }), (schedule, beyond) => {
      const failures = schedule.delaysMs.length + beyond

      expect(retryDelayMs(schedule, failures, createRandom(1))).toBeUndefined()
    }),
  )
})

test('gives the same wait for the same seed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), (seed, failures) => {
      const waits = [1, 2].map(() =>
        retryDelayMs(DEFAULT_RETRY_SCHEDULE, failures, createRandom(seed, 'retry')),
      )

      expect(waits[0]).toBe(waits[1])
    }),
  )
})

test('waits exactly the delay without jitter', () => {
  const schedule = { delaysMs: [30_000, 120_000], jitter: 0 }

  expect(retryDelayMs(schedule, 2, createRandom(1))).toBe(120_000)
})

test('takes six attempts by default', () => {
  expect(DEFAULT_RETRY_SCHEDULE.delaysMs).toHaveLength(5)
  expect(() => checkRetrySchedule(DEFAULT_RETRY_SCHEDULE)).not.toThrow()
})

test.each([
  [{ delaysMs: [0], jitter: 0 }, 'the delay 0'],
  [{ delaysMs: [1, -5], jitter: 0 }, 'the delay -5'],
  [{ delaysMs: [Number.NaN], jitter: 0 }, 'the delay NaN'],
  [{ delaysMs: [Infinity], jitter: 0 }, 'the delay Infinity'],
  [{ delaysMs: [1], jitter: 1.1 }, 'the jitter 1.1'],
  [{ delaysMs: Array.from({ length: 101 }, () => 1), jitter: 0 }, '101 delays'],
])('refuses the schedule %j', (schedule, why) => {
  expect(() => checkRetrySchedule(schedule)).toThrow(why)
})
