import { expect, test } from 'vitest'
import { isOfficeHour } from './office-hours.ts'

const HOURS = {
  timezone: 'America/Argentina/Buenos_Aires',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  fromHour: 9,
  untilHour: 18,
}

test.each([
  ['2026-03-02T11:59:59Z', false],
  ['2026-03-02T12:00:00Z', true],
  ['2026-03-02T20:59:59Z', true],
  ['2026-03-02T21:00:00Z', false],
  ['2026-03-07T15:00:00Z', false],
  ['2026-03-03T02:00:00Z', false],
])('at %s somebody works: %s', (instant, works) => {
  expect(isOfficeHour(HOURS, Date.parse(instant))).toBe(works)
})

test.each([
  ['Asia/Kathmandu', '2026-03-02T03:14:59Z', false],
  ['Asia/Kathmandu', '2026-03-02T03:15:00Z', true],
  ['Asia/Kathmandu', '2026-03-02T12:14:59Z', true],
  ['Asia/Kathmandu', '2026-03-02T12:15:00Z', false],
  ['Africa/Monrovia', '1971-03-01T09:44:29Z', false],
  ['Africa/Monrovia', '1971-03-01T09:45:00Z', true],
])('in %s at %s somebody works: %s', (timezone, instant, works) => {
  // One that was asked for before must not answer for another.
  isOfficeHour({ ...HOURS, timezone }, Date.parse(instant) - 60_000)

  expect(isOfficeHour({ ...HOURS, timezone }, Date.parse(instant))).toBe(works)
})
