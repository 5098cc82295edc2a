import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRefusedKeys } from './refused-keys.ts'

test('reads each key with its reason', () => {
  const message =
    'Invalid lead. firstName: required but missing; optOut: must be a boolean, but is a string'

  expect(parseRefusedKeys(message)).toEqual([
    { key: 'firstName', reason: 'required but missing' },
    { key: 'optOut', reason: 'must be a boolean, but is a string' },
  ])
})

test('reads back whatever the grammar can say', () => {
  const word = fc
    .string({ minLength: 1 })
    .filter((word) => !word.includes(': ') && !word.includes('; '))
  const key = word.filter((key) => !key.startsWith(' '))
  const reason = word.filter((reason) => !reason.startsWith(' '))
  const refusedKeys = fc.array(fc.record({ key, reason }), { minLength: 1 })
  fc.assert(
    fc.property(refusedKeys, (refusedKeys) => {
      const list = refusedKeys.map(({ key, reason }) => `${key}: ${reason}`).join('; ')

      expect(parseRefusedKeys(`Invalid lead. ${list}`)).toEqual(refusedKeys)
    }),
  )
})

test.each([
  '',
  'The body is not valid JSON.',
  'Invalid lead.',
  'Invalid lead. ',
  'Invalid lead. firstName',
  'Invalid lead. firstName: ',
  'Invalid lead. : missing',
  'Invalid lead. firstName: wrong: very',
  'Invalid lead. firstName: missing; and more',
  'invalid lead. firstName: missing',
])('reads no keys out of %j', (message) => {
  expect(parseRefusedKeys(message)).toEqual([])
})

test('reads any message to keys and reasons that are not empty', () => {
  const part = fc.oneof(fc.constantFrom(': ', '; ', ' ', '\ud800', '\u{1f600}'), fc.string())
  const message = fc.array(part).map((parts) => parts.join(''))
  fc.assert(
    fc.property(message, (message) => {
      for (const { key, reason } of parseRefusedKeys(`Invalid lead. ${message}`))
        expect([key, reason]).not.toContain('')
    }),
  )
})
