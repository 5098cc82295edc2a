import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, toE164 } from './phone-number.ts'

test.each([
  ['+54 9 11 4552 0371', 'AR', '+5491145520371'],
  ['+54 (9) 11-4552.0371', 'BR', '+5491145520371'],
  ['0054 9 11 4552 0371', 'BR', '+5491145520371'],
  ['5491145520371', 'AR', '+5491145520371'],
  ['11 4552 0371', 'AR', '+541145520371'],
  ['011 4552-0371', 'AR', '+541145520371'],
  ['11 95555-0110', 'BR', '+5511955550110'],
])('stores %s of %s as %s', (phone, country, stored) => {
  expect(toE164(phone, country)).toBe(stored)
})

test.each(['', '   ', 'no number', '+', '12', `+${'1'.repeat(16)}`])(
  'takes %j for no phone number',
  (phone) => {
    expect(toE164(phone, 'AR')).toBeUndefined()
  },
)

test('a stored form stays the same when stored again', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[+\d ()-]{6,18}$/),
      fc.constantFrom('AR', 'BR', 'XX'),
      (phone, country) => {
        const stored = toE164(phone, country)
        fc.pre(stored !== undefined)

        expect(stored).toMatch(/^\+\d{6,15}$/)
        expect(toE164(stored, 'CL')).toBe(stored)
      },
    ),
  )
})

test('digits alone say whether two notations are one number', () => {
  expect(digitsOf('+54 9 11 4552-0371')).toBe(digitsOf('5491145520371'))
})
