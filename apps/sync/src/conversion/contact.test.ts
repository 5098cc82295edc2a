import { expect, test } from 'vitest'
import { toContacts } from './contact.ts'

test.each(['+55 11 95555-0190', '5511955550190', '00 55 (11) 95555.0190'])(
  '%s is one number however it is written',
  (phone) => {
    expect(toContacts([phone], [])).toEqual([{ kind: 'phone', value: '5511955550190' }])
  },
)

test('takes an email in any case for one, and what is empty for none', () => {
  expect(toContacts(['', 'unknown'], ['Nina@Example.com', ' nina@example.com', ''])).toEqual([
    { kind: 'email', value: 'nina@example.com' },
  ])
})
