import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRepeatedHeaders } from './repeated-headers.ts'

test('gives equal headers as one object', () => {
  const shared = createRepeatedHeaders()
  const first = { host: 'localhost', accept: '*/*' }

  expect(shared(first)).toBe(first)
  expect(shared({ ...first })).toBe(first)
})

test('whatever came before, gives what says the same', () => {
  const headers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', 'x', 'y'))
  fc.assert(
    fc.property(fc.array(headers, { maxLength: 40 }), (all) => {
      const shared = createRepeatedHeaders()

      for (const one of all) expect(shared(one)).toEqual(one)
    }),
  )
})
