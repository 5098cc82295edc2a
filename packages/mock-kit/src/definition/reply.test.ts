import { expect, test } from 'vitest'
import { asConstant, constantReply } from './reply.ts'

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
