import { expect, test } from 'vitest'
import { asConstant, constantReply, contentTypeOf } from './reply.ts'

test('is the reply that it was given, frozen all through', () => {
  const reply = constantReply({ status: 200, body: { list: [{ a: 1 }] } })

  expect(reply).toEqual({ status: 200, body: { list: [{ a: 1 }] } })
  expect(() => Object.assign(reply.body.list[0] ?? {}, { a: 2 })).toThrow(TypeError)
})

test('is known as constant by itself, not by what it says', () => {
  const reply = constantReply({ status: 200 })

  expect(asConstant(reply)).toBeDefined()
  expect(asConstant({ ...reply })).toBeUndefined()
})

test.each([
  ['a text says that it is UTF-8', 'text/csv', 'text/csv; charset=utf-8'],
  ['a text that says its charset keeps it', 'text/csv; charset=latin1', 'text/csv; charset=latin1'],
  ['other types have no charset', 'image/png', 'image/png'],
])('%s', (_, contentType, sent) => {
  expect(contentTypeOf({ status: 200, body: 'a', contentType })).toBe(sent)
})
