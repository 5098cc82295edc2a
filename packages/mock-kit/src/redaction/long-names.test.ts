import { expect, test } from 'vitest'
import { redactTarget, redactUrl } from './redact-url.ts'
import { redactText } from './redact.ts'

const secrets = { queryParameters: ['token'], headers: ['X-Api-Token'], bodyKeys: ['apiKey'] }

/** The length of a text that no machine reads in the time of a test, if that time grows with its square. */
const LONG = 1_000_000

test.each(['http://h/?a=%41', 'a=%41', '"apiKeyring":', 'https:', '<token a=', 'token '])(
  'reads a long text that begins with %s in time that grows with its length alone',
  (beginning) => {
    const body = beginning + 'x'.repeat(LONG)

    expect(redactText(body, secrets)).toHaveLength(body.length)
  },
)

test.each([
  '%',
  '%00',
  '%FF',
  '%C3%A3',
  '%zz',
  '%25',
  '%2500',
  '//',
  '//a',
  '/\\',
  ':',
  '@',
  '//@',
])('reads an address of many %s in time that grows with its length alone', (part) => {
  // No machine does the square of a million steps while a test runs.
  const parts = part.repeat(LONG / part.length)
  for (const url of [`http://h/?${parts}=1`, parts]) {
    expect(redactUrl(url, secrets)).not.toBe('')
    expect(redactTarget(url, secrets)).not.toBe('')
  }
})

test.each(['token-', '%74oken-', 'token%00-', 'apikey.'])(
  'hides the value of a name of many %s in time that grows with its length alone',
  (part) => {
    const name = part.repeat(LONG / part.length)

    expect(redactUrl(`/x?${name}!=hush`, secrets)).toBe(`/x?${name}!=[redacted]`)
  },
)

test('reads an address of encoded brackets in time that grows with its length alone', () => {
  const url = `http://h/?${'%5B'.repeat(LONG)}%0A=1`

  expect(redactUrl(url, secrets)).toBe(url)
})
