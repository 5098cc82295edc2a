import { expect, test } from 'vitest'
import { bodyOf, jsonOf, textIn } from './early-body.ts'

test('a body that was read early is the same where it is due', () => {
  const early = { body: '{"a":1}' }

  expect(bodyOf(early)).toBe(early)
  expect(jsonOf(early)?.()).toEqual({ a: 1 })
  expect(textIn(early)).toBe('{"a":1}')
})

test('the error of reading it is thrown where it is due, and nothing is in it', () => {
  const early = { error: new RangeError('too long') }

  expect(() => bodyOf(early)).toThrow(early.error)
  expect([jsonOf(early), textIn(early)]).toEqual([undefined, null])
})

test('bytes and nothing have no text', () => {
  expect([textIn({ body: '' }), textIn({ body: new Uint8Array(3) })]).toEqual([null, null])
  expect(jsonOf({ body: new Uint8Array(3) })).toBeUndefined()
})
