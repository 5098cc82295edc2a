import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultRetrySchedule, toRetryDelayMs } from './retry-schedule.ts'

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const attempts = fc.integer({ min: 1, max: defaultRetrySchedule.attemptsMax - 1 })

test('waits between half of the back-off and all of it', () => {
  fc.assert(
    fc.property(attempts, random, (attempts, random) => {
      const { delayMs, delayMsMax } = defaultRetrySchedule
      const fullMs = Math.min(delayMsMax, delayMs * 2 ** (attempts - 1))
      const waitMs = toRetryDelayMs(defaultRetrySchedule, {
        attempts,
        random,
        retryAfterMs: undefined,
      })

      expect(waitMs).toBeGreaterThanOrEqual(fullMs / 2)
      expect(waitMs).toBeLessThanOrEqual(fullMs)
    }),
  )
})

test('waits as long as the service asks for, up to the longest wait', () => {
  const situation = { attempts: 1, random: 0.9 }

  expect(toRetryDelayMs(defaultRetrySchedule, { ...situation, retryAfterMs: 0 })).toBe(0)
  expect(toRetryDelayMs(defaultRetrySchedule, { ...situation, retryAfterMs: 7_000 })).toBe(7_000)
  expect(toRetryDelayMs(defaultRetrySchedule, { ...situation, retryAfterMs: 10 ** 9 })).toBe(
    defaultRetrySchedule.retryAfterMsMax,
  )
})

test('gives up after the last attempt, whatever the service asks for', () => {
  const situation = { attempts: defaultRetrySchedule.attemptsMax, random: 0 }

  expect(
    toRetryDelayMs(defaultRetrySchedule, { ...situation, retryAfterMs: undefined }),
  ).toBeUndefined()
  expect(toRetryDelayMs(defaultRetrySchedule, { ...situation, retryAfterMs: 0 })).toBeUndefined()
})
