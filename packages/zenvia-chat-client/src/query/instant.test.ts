import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ParameterError } from '@ensaio/client-kit'
import { toLocalText } from './instant.ts'

const noon = new Date('2026-03-01T12:00:00Z')

test.each([
  ['+0000', '2026-03-01T12:00:00'],
  ['-0300', '2026-03-01T09:00:00'],
  ['+0530', '2026-03-01T17:30:00'],
  ['-1200', '2026-03-01T00:00:00'],
  ['+1400', '2026-03-02T02:00:00'],
])('writes a Date as local to %s', (timezone, text) => {
  expect(toLocalText({ parameter: 'from', instant: noon, timezone })).toBe(text)
})

test('a Date means the same instant in every time zone', () => {
  const instants = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1_000) * 1_000))
  const offsets = fc.tuple(
    fc.constantFrom('+', '-'),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 59 }),
  )
  fc.assert(
    fc.property(instants, offsets, (instant, [sign, hours, minutes]) => {
      const [hh, mm] = [hours, minutes].map((part) => String(part).padStart(2, '0'))
      const text = toLocalText({ parameter: 'to', instant, timezone: `${sign}${hh}${mm}` })

      expect(new Date(`${text}${sign}${hh}:${mm}`)).toEqual(instant)
    }),
  )
})

test('parts of a second widen the window', () => {
  const instant = new Date('2026-03-01T12:00:00.001Z')
  const timezone = '+0000'

  expect(toLocalText({ parameter: 'from', instant, timezone })).toBe('2026-03-01T12:00:00')
  expect(toLocalText({ parameter: 'to', instant, timezone })).toBe('2026-03-01T12:00:01')
})

test.each(['2026-03-01', '2026-03-01 06:00', 'yesterday', ''])(
  'passes on the text %j',
  (instant) => {
    expect(toLocalText({ parameter: 'from', instant, timezone: 'whatever' })).toBe(instant)
  },
)

test.each([
  [
    new Date(Number.NaN),
    'the parameter to has to be a date of the years 0 to 9999, but is an invalid one',
  ],
  [new Date('+010000-01-01T00:00:00Z'), 'but is +010000-01-01T00:00:00.000Z'],
  [new Date('-000001-01-01T00:00:00Z'), 'but is -000001-01-01T00:00:00.000Z'],
])('refuses the Date %s', (instant, words) => {
  const write = () => toLocalText({ parameter: 'to', instant, timezone: '+0000' })

  expect(write).toThrow(ParameterError)
  expect(write).toThrow(words)
})

test.each(['Z', '-03:00', '0300', ' 0300', 'America/Sao_Paulo', ''])(
  'cannot write a Date in the time zone %j',
  (timezone) => {
    expect(() => toLocalText({ parameter: 'from', instant: noon, timezone })).toThrow(
      `the parameter timezone has to be a sign and four digits for a Date to be written in it, but is ${JSON.stringify(timezone)}`,
    )
  },
)
