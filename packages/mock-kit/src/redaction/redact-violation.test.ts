import type { Violation } from '@ensaio/contracts'
import { expect, test } from 'vitest'
import { redactText } from './redact.ts'
import { redactViolation } from './redact-violation.ts'

const SECRETS = { bodyKeys: ['code'], queryParameters: ['pin'] }
const base: Violation = {
  in: 'body',
  where: '/note',
  rule: 'type',
  expected: 'a number',
  received: '"tea"',
  spec: '#/x',
}
const shownOf = (fields: Partial<Violation>): Violation =>
  redactViolation({ ...base, ...fields }, SECRETS, (text) => redactText(text, SECRETS))

test('a violation without a secret is itself', () => {
  const violation = { ...base, where: '/see http:~1~1h~1?token=hush' }

  expect(redactViolation(base, SECRETS, (text) => text)).toBe(base)
  // The path in a body is made of keys, which are not addresses.
  expect(shownOf(violation).where).toBe(violation.where)
})

test.each([
  [{ where: '/code' }],
  [{ where: '/login/password' }],
  [{ in: 'query', where: 'pin' }],
  [{ in: 'query', where: 'pin\0' }],
  [{ in: 'query', where: 'p%69n%zz' }],
  [{ in: 'query', where: 'pin%FF', received: '"pin%FF=hush"' }],
  [{ in: 'query', received: '"http%3A%2F%2Fh%2F%3Ftoken%3Dhush"' }],
  [{ where: '/note', received: '"http://me:hush@h/"' }],
] as const)('nothing is received of the secret at %j', (fields) => {
  expect(shownOf({ received: '"hush"', ...fields }).received).not.toContain('hush')
})

test('the name of a parameter may hold a secret, too', () => {
  expect(shownOf({ in: 'query', where: 'http://h/?token=hush' }).where).toBe(
    'http://h/?token=[redacted]',
  )
})

test('what is missing is not a secret', () => {
  expect(shownOf({ where: '/code', received: 'nothing' }).received).toBe('nothing')
})
