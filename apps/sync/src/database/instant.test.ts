import { expect, test } from 'vitest'
import { toInstant } from './instant.ts'

test.each([
  ['2026-03-02T12:00:00.125Z', '2026-03-02T12:00:00.125Z'],
  ['2026-03-02T12:00:00Z', '2026-03-02T12:00:00.000Z'],
  ['2026-03-02T09:00:00-03:00', '2026-03-02T12:00:00.000Z'],
  ['2026-03-02T12:00:00.125678Z', '2026-03-02T12:00:00.125Z'],
  [1_772_452_800_000, '2026-03-02T12:00:00.000Z'],
  [new Date('2026-03-02T12:00:00Z'), '2026-03-02T12:00:00.000Z'],
])('writes %s in the one form that sorts', (time, instant) => {
  expect(toInstant(time)).toBe(instant)
})

test('refuses what is not an instant', () => {
  expect(() => toInstant('yesterday')).toThrow(RangeError)
})
