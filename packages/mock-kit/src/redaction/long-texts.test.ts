// Texts of a mebibyte. What takes quadratic time for them takes minutes, and does not end before the test does.
import { expect, test } from 'vitest'
import { REDACTED } from './is-secret.ts'
import { redactSecretKeys } from './redact-keys.ts'
import { redactUrl } from './redact-url.ts'
import { createSecretValues } from './secret-values.ts'

const CHARACTERS = 2 ** 20

const filled = (part: string): string => part.repeat(CHARACTERS / part.length)

test.each([
  'secret=true.',
  'pin=null.',
  '"secret":true.',
  '"secret":true,',
  'secret-',
  'secret_!',
  'session id',
  'password=[',
  'password={"',
  `password='\\`,
  'Bearer x',
  '<secret>',
  '<secret ',
])('the secrets of %j again and again are found', (part) => {
  const text = `${filled(part)}\npassword=hush`

  expect(redactSecretKeys(text)).not.toContain('hush')
})

test.each(['secret-', 'secret', 'token.', 'a[', '%41', 'secret%2', 'id_'])(
  'a name of %j again and again is read',
  (part) => {
    expect(redactUrl(`/?${filled(part)}!=1&password=hush`, {})).not.toContain('hush')
  },
)

test('the beginnings of many values that are alike are found', () => {
  const values = createSecretValues()
  const common = 'a'.repeat(1_000)
  values.meet(Array.from({ length: 500 }, (_, index) => `${common}${index}`))

  const shown = Array.from({ length: 2_000 }, () => values.conceal(`x${common}5...`))

  expect(new Set(shown)).toEqual(new Set([`x${REDACTED}...`]))
})
