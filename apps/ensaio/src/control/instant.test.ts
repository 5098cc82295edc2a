import { expect, test } from 'vitest'
import { parseInstant, toIso } from './clock.ts'

test.for([
  ['2026-03-02', '2026-03-02T00:00:00.000Z'],
  ['2026-03-02T09:00', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:30Z', '2026-03-02T09:00:30.000Z'],
  ['2026-03-02 09:00:30.25Z', '2026-03-02T09:00:30.250Z'],
  ['2026-03-02T09:00:00-03:00', '2026-03-02T12:00:00.000Z'],
] as const)("reads %s as %s, regardless of the machine's zone", ([text, iso]) => {
  expect(toIso(parseInstant(text) ?? NaN)).toBe(iso)
})

test.for([
  '',
  'now',
  '1772442000000',
  '2026-3-2',
  '2026-13-02',
  '2026-02-30',
  '2026-02-29T09:00:00Z',
  '2026-04-31T09:00:00-03:00',
  '02.03.2026',
  '2026-03-02T25:00:00Z',
])('takes "%s" for no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined()
})
