import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { redactHeaders, redactUrl, shownUrl } from './redact.ts'

test.each([
  'http://h/x?token=hush&page=2',
  'http://h/x?api-key=hush&page=2',
  'http://h/x?access_token=hush&page=2',
  'http://h/x?accessToken=hush&page=2',
  'http://h/x?X-Signature=hush&page=2',
  'http://me:hush@h/x?page=2',
])('hides the secret in %s and leaves the rest', (url) => {
  const shown = redactUrl(url, {})

  expect(shown).not.toContain('hush')
  expect(shown).toContain('***')
  expect(shown).toContain('page=2')
})

test('leaves a URL without secrets as it is', () => {
  expect(redactUrl('http://h:80/x?page=2&keyword=a%20b', {})).toBe(
    'http://h/x?page=2&keyword=a%20b',
  )
})

test('hides what the mock names as secret', () => {
  const secrets = { queryParameters: ['pin'], headers: ['X-Pin'] }

  expect(redactUrl('http://h/?pin=1234', secrets)).toBe('http://h/?pin=***')
  expect(redactHeaders({ 'x-pin': '1234', Accept: '*/*' }, secrets)).toEqual({
    'x-pin': '***',
    accept: '*/*',
  })
})

test('hides every value of a repeated parameter', () => {
  expect(redactUrl('http://h/?token=a&token=b', {})).toBe('http://h/?token=***')
})

test.each(['Authorization', 'COOKIE', 'set-cookie', 'X-Api-Key', 'x-auth-token'])(
  'hides the header %s',
  (name) => {
    expect(Object.values(redactHeaders({ [name]: 'hush' }, {}))).toEqual(['***'])
  },
)

test('shows nothing of what is no URL', () => {
  expect(redactUrl('hush', {})).toBe('***')
})

test('never shows credentials or query in messages', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (text) => {
      const url = new URL(text)
      url.password = 'hush'

      expect(shownUrl(url)).toBe(url.origin + url.pathname)
    }),
    { numRuns: 30 },
  )
})
