import { expect, test } from 'vitest'
import { judgeNotification } from './judge-notification.ts'

test.each([
  ['2026-03-02T12:00:00.000Z', undefined, 'apply'],
  ['2026-03-02T12:00:06.000Z', '2026-03-02T12:00:05.000Z', 'apply'],
  // The answer's `Date` is cut to the second: what happened later in it may be in the answer or not.
  ['2026-03-02T12:00:05.999Z', '2026-03-02T12:00:05.000Z', 'ask'],
  ['2026-03-02T12:00:05.000Z', '2026-03-02T12:00:05.800Z', 'ask'],
  ['2026-03-02T12:00:04.999Z', '2026-03-02T12:00:05.000Z', 'drop'],
  ['2026-03-01T12:00:05.000Z', '2026-03-02T12:00:05.000Z', 'drop'],
])('news of %s, where the state of %s is known: %s', (updatedAt, knownAt, verdict) => {
  expect(judgeNotification(updatedAt, knownAt)).toBe(verdict)
})
