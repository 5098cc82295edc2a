import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDateTime } from './formats.ts'
import { isPlainInstant } from './plain-instant.ts'

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
