import { expect, test } from 'vitest'
import type { RateLimitState } from '../definition/problems.ts'
import { openShop, START } from '../testing/shop-sandbox.ts'
import { shop as shopMock } from '../testing/shop/shop-mock.ts'

const WINDOW_MS = 60_000

/** A shop that takes two requests a minute, and tells how many are left until when. */
const mock = {
  ...shopMock,
  rateLimit: () => ({
    key: 'everybody',
    limit: 2,
    windowMs: WINDOW_MS,
    headers: ({ limit, remaining, resetsAt }: RateLimitState) => ({
      'x-rate': `${remaining} of ${limit} until ${new Date(resetsAt).toISOString()}`,
    }),
  }),
}

test('counts the requests of a window, and begins anew behind it', async () => {
  await using shop = openShop({ mock })
  const rates: unknown[] = []
  const ask = async (id: string): Promise<void> => {
    const answer = await shop.order(id)
    rates.push([answer.status, answer.headers.get('x-rate')])
  }

  for (const id of ['o1', 'o2', 'o3']) await ask(id)
  await shop.sandbox.advance(WINDOW_MS - 1)
  await ask('o4')
  await shop.sandbox.advance(1)
  await ask('o5')

  expect(START).toBe(Date.parse('2026-03-02T09:00:00Z'))
  expect(rates).toEqual([
    [201, '1 of 2 until 2026-03-02T09:01:00.000Z'],
    [201, '0 of 2 until 2026-03-02T09:01:00.000Z'],
    [429, '0 of 2 until 2026-03-02T09:01:00.000Z'],
    [429, '0 of 2 until 2026-03-02T09:01:00.000Z'],
    [201, '1 of 2 until 2026-03-02T09:02:00.000Z'],
  ])
})
