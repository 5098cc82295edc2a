import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, storedFormsOf, toE164 } from './phone-number.ts'

test.each([
  ['+54 9 11 4552 0371', 'AR', '+5491145520371'],
  ['+54 (9) 11-4552.0371', 'BR', '+5491145520371'],
  ['0054 9 11 4552 0371', 'BR', '+5491145520371'],
  ['5491145520371', 'AR', '+5491145520371'],
  ['11 4552 0371', 'AR', '+541145520371'],
  ['011 4552-0371', 'AR', '+541145520371'],
  ['11 95555-0110', 'BR', '+5511955550110'],
  // National spellings of mobiles.
  ['011 15-5555-0891', 'AR', '+5491155550891'],
  ['02944 15-55-0891', 'AR', '+5492944550891'],
  ['0XX11 95555-0895', 'BR', '+5511955550895'],
  ['0 xx 11 95555-0895', 'BR', '+5511955550895'],
  ['+55 011 95555-0895', 'AR', '+5511955550895'],
  // Another country's number without its plus.
  ['5511955550895', 'AR', '+5511955550895'],
  ['5491155550891', 'BR', '+5491155550891'],
  ['50688887777', 'AR', '+50688887777'],
  ['5511955550895', 'XX', '+5511955550895'],
])('stores %s of %s as %s', (phone, country, stored) => {
  expect(toE164(phone, country)).toBe(stored)
})

test.each(['', '   ', 'no number', '+', '12', '1234', `+${'1'.repeat(16)}`, '9'.repeat(1_000_000)])(
  'takes %j for no possible phone number',
  (phone) => {
    expect(toE164(phone, 'AR')).toBeUndefined()
  },
)

test('a stored form stays the same when stored again', () => {
  const prefix = fc.constantFrom('+549', '+54 9 ', '+55', '0055 ', '0', '011 15-', '')
  const digits = fc.stringMatching(/^[1-9]\d{7,10}$/)
  let stored = 0
  fc.assert(
    fc.property(prefix, digits, fc.constantFrom('AR', 'BR', 'XX'), (start, rest, country) => {
      const number = toE164(start + rest, country)
      if (number === undefined) return
      stored += 1

      expect(number).toMatch(/^\+\d{6,15}$/)
      expect(toE164(number, 'CL')).toBe(number)
    }),
  )
  expect(stored).toBeGreaterThan(20)
})

test('a number is looked up with its plus, without it, and as the country writes it', () => {
  expect(storedFormsOf('50688887777', 'AR')).toContain('+50688887777')
  expect(storedFormsOf('+50688887777', 'AR')).toContain('+50688887777')
  expect(storedFormsOf('011 15-5555-0891', 'AR')).toContain('+5491155550891')
  expect(storedFormsOf('1234', 'AR')).toContain('1234')
})

test('digits alone say whether two notations are one number', () => {
  expect(digitsOf('+54 9 11 4552-0371')).toBe(digitsOf('5491145520371'))
})
