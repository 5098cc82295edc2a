import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redactHeaders } from './redact.ts'
import { memoizeHeaders } from './memoize-headers.ts'

test('gives equal headers as one object', () => {
  const shown = memoizeHeaders((headers) => redactHeaders(headers, {}))
  const sent = { host: 'localhost', accept: '*/*', authorization: 'Basic YTpi' }

  expect(shown({ ...sent })).toBe(shown(sent))
})

test('whatever came before, gives what says the same', () => {
  const value = fc.constantFrom('', 'x', 'y', ['x', 'y'], undefined)
  const headers = fc.dictionary(fc.constantFrom('a', 'b', 'key'), value)
  fc.assert(
    fc.property(fc.array(headers, { maxLength: 40 }), (all) => {
      const shown = memoizeHeaders((sent) => redactHeaders(sent, {}))

      for (const one of all) expect(shown(one)).toEqual(redactHeaders(one, {}))
    }),
  )
})
