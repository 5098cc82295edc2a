import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRetryDelayMs } from './retry-policy.ts'
import { defaultRetryPolicy } from './retry-policy.ts'

const policy = { ...defaultRetryPolicy, attemptsMax: 50 }

test('waits between half of the backoff and the whole, whatever is drawn', () => {
  const attempts = fc.integer({ min: 1, max: 49 })
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(attempts, random, (attempts, random) => {
      const fullMs = Math.min(policy.delayMsMax, policy.delayMs * 2 ** (attempts - 1))
      const delayMs = toRetryDelayMs(policy, { attempts, random, retryAfterMs: undefined })

      expect(delayMs).toBeGreaterThanOrEqual(fullMs / 2)
      expect(delayMs).toBeLessThanOrEqual(fullMs)
    }),
  )
})

test('adds no chance to what the service asked for', () => {
  expect(toRetryDelayMs(policy, { attempts: 1, random: 0.9, retryAfterMs: 1_234 })).toBe(1_234)
})

test('stops when the attempts are used up, whatever the service asked for', () => {
  expect(toRetryDelayMs(policy, { attempts: 50, random: 0, retryAfterMs: 0 })).toBeUndefined()
})
