import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownUrl } from './callback-policy.ts'

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

test('shows no more than the scheme of what has no host', () => {
  expect(shownUrl(new URL('localhost:3000'))).toBe('localhost:...')
})
