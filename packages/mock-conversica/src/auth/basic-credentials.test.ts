import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBasicCredentials, toBasicHeader } from './auth.ts'

test('reads back whatever it wrote', () => {
  const username = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes(':'))
  fc.assert(
    fc.property(username, fc.string({ unit: 'grapheme' }), (username, password) => {
      const header = toBasicHeader({ username, password })
      expect(parseBasicCredentials(header)).toEqual({ username, password })
    }),
  )
})

test('knows the scheme in any case', () => {
  expect(parseBasicCredentials(`basic ${btoa('a:b')}`)).toEqual({ username: 'a', password: 'b' })
})

test.each([
  null,
  '',
  'Basic',
  'Basic ',
  'Basic !!!!',
  'Basic YQ',
  `Basic ${btoa('no colon')}`,
  `Basic ${btoa('\u00ff:\u00fe')}`,
  'Bearer YTpi',
  `Basic ${'A'.repeat(100_000)}`,
])('finds nobody in %s', (header) => {
  expect(parseBasicCredentials(header)).toBeUndefined()
})
