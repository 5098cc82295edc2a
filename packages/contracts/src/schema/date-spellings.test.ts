import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseDate } from './formats.ts'

test.each([
  ['2026-03-02', '2026-03-02T00:00:00'],
  ['2026-03-02 14:05', '2026-03-02T14:05:00'],
  ['2026-03-02T14:05', '2026-03-02T14:05:00'],
  ['2026-03-02 14:05:09', '2026-03-02T14:05:09'],
  ['2024-02-29', '2024-02-29T00:00:00'],
  ['0099-12-31T23:59:59', '0099-12-31T23:59:59'],
])('reads %s', (text, normalised) => {
  expect(normaliseDate(text)).toBe(normalised)
})

test.each([
  '',
  'today',
  '2026-3-2',
  '2026-02-29',
  '2026-00-10',
  '2026-04-31',
  '2026-03-02T24:00',
  '2026-03-02 14:60',
  '2026-03-02 14:05:60',
  '2026-03-02T14:05:00Z',
  '2026-03-02T14:05:00+02:00',
  ' 2026-03-02',
  '2026-03-02  14:05',
])('refuses %j', (text) => {
  expect(normaliseDate(text)).toBeNull()
})

test('leaves alone what it has normalised', () => {
  const range = {
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  }
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const text = date.toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
      expect(normaliseDate(text)).toBe(text)
      expect(normaliseDate(text.replace('T', ' '))).toBe(text)
    }),
  )
})
