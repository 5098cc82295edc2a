import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRoute, SCREENS, toHash } from './route.ts'

test.each([
  ['', 'flow', {}],
  ['#/journal', 'journal', {}],
  ['#/journal?q=a%26b&status=5', 'journal', { q: 'a&b', status: '5' }],
  ['#/nowhere', 'flow', {}],
])('%s', (hash, screen, query) => {
  expect(parseRoute(hash)).toEqual({ screen, query })
})

test('an address leads back to where it was made', () => {
  const routes = fc.record({
    screen: fc.constantFrom(...SCREENS),
    query: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1 })),
  })

  fc.assert(
    fc.property(routes, (route) => {
      expect(parseRoute(toHash(route))).toEqual(route)
    }),
  )
})
