import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createQueryGuard } from './request-guards.ts'

const isAuthorized = createQueryGuard({ parameter: 'secret', secret: 'a+long secret&more' })

function withQuery(query: string): Request {
  return new Request(`https://receiver.example/hook${query}`, { method: 'POST' })
}

test('lets the secret in, however it is written', async () => {
  expect(await isAuthorized(withQuery('?secret=a%2Blong%20secret%26more'))).toBe(true)
  expect(await isAuthorized(withQuery('?x=1&secret=a%2Blong+secret%26more&y=2'))).toBe(true)
})

test.each([
  '',
  '?secret',
  '?secret=',
  '?secret=a%2Blong',
  '?secret=a%2Blong%20secret%26more!',
  '?Secret=a%2Blong%20secret%26more',
  '?token=a%2Blong%20secret%26more',
  '?secret=a%2Blong%20secret%26more&secret=a%2Blong%20secret%26more',
])('keeps %j out', async (query) => {
  expect(await isAuthorized(withQuery(query))).toBe(false)
})

test('lets any text in that is the secret, and no other', async () => {
  const text = fc.string({ unit: 'grapheme' })
  await fc.assert(
    fc.asyncProperty(text, text, async (secret, guess) => {
      const guard = createQueryGuard({ parameter: 'secret', secret })
      const asks = (value: string) => guard(withQuery(`?secret=${encodeURIComponent(value)}`))

      expect(await asks(secret)).toBe(true)
      expect(await asks(guess)).toBe(guess === secret)
    }),
  )
})
