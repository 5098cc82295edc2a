import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const NOW_MS = Date.parse('2026-03-02T12:00:00Z')

test('reads whole seconds', () => {
  expect(parseRetryAfter('0', NOW_MS)).toBe(0)
  expect(parseRetryAfter(' 120 ', NOW_MS)).toBe(120_000)
})

test('reads a date as the time left until then', () => {
  expect(parseRetryAfter('Mon, 02 Mar 2026 12:00:30 GMT', NOW_MS)).toBe(30_000)
})

test('reads a date in the past as no wait', () => {
  expect(parseRetryAfter('Mon, 02 Mar 2026 11:00:00 GMT', NOW_MS)).toBe(0)
})

test.each([
  null,
  undefined,
  '',
  'soon',
  '-1',
  '1.5',
  '2026-03-02T12:00:30Z',
  'Xyz, 99 Abc 2026 12:00:30 GMT',
])('reads %j as nothing said', (value) => {
  expect(parseRetryAfter(value, NOW_MS)).toBeUndefined()
})

test('reads every date that a server may write', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 8 }), (seconds) => {
      const header = new Date(NOW_MS + seconds * 1_000).toUTCString()

      expect(parseRetryAfter(header, NOW_MS)).toBe(seconds * 1_000)
    }),
  )
})
