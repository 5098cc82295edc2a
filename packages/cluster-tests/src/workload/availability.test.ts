import { expect, test } from 'vitest'
import { createAvailability } from './availability.ts'

test('measures the longest gap between good answers of a sandbox, the present one included', () => {
  let now = 0
  const availability = createAvailability(['main', 'team-1'], () => now)
  const answerAt = (instant: number, sandbox: string): void => {
    now = instant
    availability.answered(sandbox)
  }

  answerAt(100, 'main')
  answerAt(400, 'main')
  answerAt(450, 'team-1')
  answerAt(2_000, 'another')
  now = 500
  expect(availability.longestGapMs()).toBe(450)

  answerAt(600, 'main')
  answerAt(600, 'team-1')
  now = 900
  expect(availability.longestGapMs()).toBe(300)
})
