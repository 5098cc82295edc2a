import { expect, test } from 'vitest'
import { openChat } from './testing/open-chat.ts'

test('a limit above 10,000 is read as 10,000, so that a full page is no last page', async () => {
  await using chat = openChat({ scenario: 'large' })
  const ids = async (page: number): Promise<readonly string[]> =>
    (await chat.history({ limit: 20_000, page })).map(({ id }) => id)

  const [first, second] = [await ids(1), await ids(2)]

  expect([first.length, second.length]).toEqual([10_000, 10_000])
  expect(Number(second[0])).toBeLessThan(Number(first.at(-1)))
  expect(second).toEqual((await chat.history({ limit: 10_000, page: 2 })).map(({ id }) => id))
})

test('a limit above 10,000 is refused where the switch says so', async () => {
  await using chat = openChat()

  chat.sandbox.setBehaviour('zenvia-chat', 'rejectOversizedLimit', true)

  for (const path of ['/history', '/history/expanded', '/ongoing']) {
    const response = await chat.get(path, { limit: 20_000 })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      error: 'Invalid parameter limit: at most 10000 is expected, but 20000 came.',
      status: 400,
      success: false,
    })
    expect((await chat.get(path, { limit: 10_001 })).status).toBe(400)
    expect((await chat.get(path, { limit: 10_000 })).status).toBe(200)
  }
})

test('100 rows stand on a page where nothing is said', async () => {
  await using chat = openChat({ scenario: 'default' })

  expect(await chat.history()).toHaveLength(100)
})

test('a page past the end is an empty list', async () => {
  await using chat = openChat()

  expect(await chat.history({ page: 9_007_199_254_740_991 })).toEqual([])
  expect(await chat.ongoing({ page: 7 })).toEqual([])
})
