import { expect, test } from 'vitest'
import { parseDuration } from './parse-duration.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.for([
  ['P7D', 7 * DAY],
  ['P1W', 7 * DAY],
  ['PT10M', 10 * MINUTE],
  ['P1DT2H3M4S', DAY + 2 * HOUR + 3 * MINUTE + 4_000],
  ['PT0.5S', 500],
  ['pt1h', HOUR],
  ['7d', 7 * DAY],
  ['90m', 90 * MINUTE],
  ['1h30m', 90 * MINUTE],
  ['1h 30m', 90 * MINUTE],
  ['250ms', 250],
  ['1.5h', 90 * MINUTE],
  ['2w', 14 * DAY],
  ['0s', 0],
] as const)('reads %s', ([text, ms]) => {
  expect(parseDuration(text)).toBe(ms)
})

test.for([
  '',
  'P',
  'PT',
  'P1M',
  'P1Y',
  '7',
  'd',
  '-1d',
  '1 day',
  '7d!',
  'P1DT',
  '1h30',
  'PT1D',
  '٧d',
])('takes "%s" for no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined()
})

test('a long nonsense text is refused at once', () => {
  expect(parseDuration(`${'1s'.repeat(50_000)}x`)).toBeUndefined()
})
