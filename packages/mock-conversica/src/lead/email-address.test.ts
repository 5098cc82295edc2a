import { expect, test } from 'vitest'
import { readEmail } from './email-address.ts'

test.each([
  'sally@example.com',
  'sally+hot@mail.example.co.uk',
  ' sally@example.com ',
  "o'neil@exämple.org",
])('takes %s for usable', (email) => {
  expect(readEmail(email)).toBe('usable')
})

test.each([
  'sally',
  'sally@',
  '@example.com',
  'sally@example',
  'sally@@example.com',
  'sally smith@example.com',
  'sally@example..com',
  'sally@-example.com',
  `sally@${'a.'.repeat(130)}com`,
])('takes %s for malformed', (email) => {
  expect(readEmail(email)).toBe('malformed')
})

test('tells a missing address and a dead one apart', () => {
  expect(readEmail('  ')).toBe('none')
  expect(readEmail('sally@nowhere.INVALID')).toBe('invalid')
})

test('reads a long hostile address at once', () => {
  expect(readEmail(`${'a'.repeat(60)}@${'a-'.repeat(90)}`)).toBe('malformed')
})
