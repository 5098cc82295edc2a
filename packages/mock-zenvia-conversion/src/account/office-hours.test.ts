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
