import { expect, test } from 'vitest'
import { formatDay, formatDuration, formatTime } from './format-time.ts'

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [1_000, '1 s'],
  [61_000, '1 min 1 s'],
  [3_600_000, '1 h'],
  [16_560_000, '4 h 36 min'],
  [86_400_000 + 59_000, '1 d'],
  [90 * 86_400_000, '90 d'],
])('%d ms read as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})

test('shows instants in UTC', () => {
  expect(formatDay('2026-03-02T09:00:04.000Z')).toBe('Mon 2 Mar 2026')
  expect(formatTime('2026-03-02T09:00:04.000Z')).toBe('09:00:04')
})
