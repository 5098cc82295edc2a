import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseDate } from './date-spellings.ts'
import { isDateTime, isPlainInstant } from './schema-library.ts'

describe('isPlainInstant', () => {
  test('knows instants as JSON writes them', () => {
    expect(isPlainInstant('2026-03-02T09:00:00.000Z')).toBe(true)
    expect(isPlainInstant('1999-12-28T23:59:59.999Z')).toBe(true)
    expect(isPlainInstant('2026-03-02T09:00:00Z')).toBe(true)
  })

  test.each([
    '',
    '2026-03-02T09:00:00',
    '2026-03-02T09:00Z',
    '2026-03-02T09:00:00.0Z',
    '2026-03-02T09:00:00.000+01:00',
    '2026-02-31T09:00:00.000Z',
  ])('leaves %j to a closer look', (text) => {
    expect(isPlainInstant(text)).toBe(false)
  })

  test('knows every day of a year but one, and no day that a month has not', () => {
    const days = [2027, 2028].flatMap((year) =>
      Array.from({ length: 13 * 33 }, (_, index) => {
        const [month, day] = [Math.floor(index / 33), index % 33]
        return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T09:00:00.000Z`
      }),
    )

    const plain = days.filter(isPlainInstant)
    const leapDay = '2028-02-29T09:00:00.000Z'
    expect(plain).toEqual(days.filter((day) => isDateTime(day) && day !== leapDay))
    expect(plain).toHaveLength(365 * 2)
  })

  test('takes nothing for an instant that is none', () => {
    const place = fc.nat(23)
    const sign = fc.constantFrom('0', '1', '2', '3', '9', '-', ':', '.', 'T', 'Z', '/', ';', ' ')
    const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
    const spoils = fc.array(fc.tuple(place, sign), { maxLength: 3 })
    fc.assert(
      fc.property(instant, fc.boolean(), spoils, (date, isShort, others) => {
        const whole = date.toISOString()
        const signs = [...(isShort ? whole.replace(/\.\d+/, '') : whole)]
        for (const [at, other] of others) if (at < signs.length) signs[at] = other
        const text = signs.join('')

        expect(isPlainInstant(text) && !isDateTime(text)).toBe(false)
      }),
    )
  })
})

describe('isDateTime', () => {
  test.each(['2026-03-02T14:05:00Z', '2026-03-02t14:05:00.5z', '2026-03-02T14:05:00-03:00'])(
    'takes %s',
    (text) => {
      expect(isDateTime(text)).toBe(true)
    },
  )

  test.each([
    '2026-03-02 14:05:00Z',
    '2026-03-02T14:05:00+0000',
    '2026-03-02T14:05:00+00',
    '2026-03-02T14:05:00',
    '2026-02-30T14:05:00Z',
  ])('refuses %s', (text) => {
    expect(isDateTime(text)).toBe(false)
  })
})

describe('normaliseDate', () => {
  test.each([
    ['2026-03-02', '2026-03-02T00:00:00'],
    ['2026-03-02 14:05', '2026-03-02T14:05:00'],
    ['2026-03-02T14:05', '2026-03-02T14:05:00'],
    ['2026-03-02 14:05:09', '2026-03-02T14:05:09'],
    ['2024-02-29', '2024-02-29T00:00:00'],
    ['0099-12-31T23:59:59', '0099-12-31T23:59:59'],
    ['2026-03-02T14:05:00Z', '2026-03-02T14:05:00Z'],
    ['2026-03-02T14:05:00.409Z', '2026-03-02T14:05:00.409Z'],
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
    '2026-03-02T14:05Z',
    '2026-03-02 14:05:00Z',
    '2026-03-02T14:05:00.409',
    '2026-03-02T14:05:00.4Z',
    '2026-02-29T14:05:00Z',
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
})
