import type { PageProgress } from '@ensaio/client-kit'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFakeAccount, interactions, pageOf, refusal, rowsOf } from '../client/fake-account.ts'

/** The window that a walk over the history asks for by default: the 30 days before now, written out. */
const PINNED = 'from=2026-03-01T12%3A00%3A00&to=2026-03-31T12%3A00%3A01'

async function idsOf(rows: AsyncIterable<{ readonly id: string }>): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const { id } of rows) ids.push(id)
  return ids
}

test('walks over the whole list, whatever the limit', async () => {
  const counts = fc.integer({ min: 0, max: 40 })
  const limits = fc.integer({ min: 1, max: 15 })
  await fc.assert(
    fc.asyncProperty(counts, limits, fc.boolean(), async (count, limit, prefetch) => {
      const rows = interactions(count)
      const { chat, asked } = createFakeAccount((url) => pageOf(rows, url))
      const ids = rows.map(({ id }) => id)

      expect(await idsOf(chat.history.all({ limit }, { prefetch }))).toEqual(ids)
      expect(asked).toHaveLength(Math.floor(count / limit) + 1)
      expect(await idsOf(chat.history.expanded.all({ limit }, { prefetch }))).toEqual(ids)
      expect(await idsOf(chat.ongoing.all({ limit }, { prefetch }))).toEqual(ids)
    }),
  )
})

test('a page that is not full is the last', async () => {
  const { chat, asked } = createFakeAccount((url) => pageOf(interactions(5), url))

  await idsOf(chat.ongoing.all({ limit: 2 }))

  expect(asked).toEqual([1, 2, 3].map((page) => `/ongoing?limit=2&page=${page}`))
})

test('pages are of a thousand rows, unless the caller says otherwise', async () => {
  const { chat, asked } = createFakeAccount(() => rowsOf([]))

  await idsOf(chat.history.all())
  await idsOf(chat.history.expanded.all())
  await idsOf(chat.ongoing.all())

  expect(asked).toEqual([
    `/history?limit=1000&page=1&${PINNED}`,
    `/history/expanded?limit=1000&page=1&${PINNED}`,
    '/ongoing?limit=1000&page=1',
  ])
})

test('pages are of a thousand rows where JavaScript passes no limit', async () => {
  const { chat, asked } = createFakeAccount(() => rowsOf([]))

  // @ts-expect-error: the compiler asks for the key to be left out
  await idsOf(chat.ongoing.all({ limit: undefined }))

  expect(asked).toEqual(['/ongoing?limit=1000&page=1'])
})

test('the window is the same on every page, and keeps the caller’s ends', async () => {
  const { chat, asked } = createFakeAccount((url) => pageOf(interactions(2), url))
  const query = { from: '2026-02-01', limit: 1, timezone: '-0300' }

  await idsOf(chat.history.all(query))
  await idsOf(chat.history.all({ ...query, to: '2026-02-02' }))

  const pages = (window: string) =>
    [1, 2, 3].map((page) => `/history?limit=1&timezone=-0300&page=${page}&${window}`)
  expect(asked).toEqual([
    ...pages('from=2026-02-01&to=2026-03-31T09%3A00%3A01'),
    ...pages('from=2026-02-01&to=2026-02-02'),
  ])
})

test('the filters are the same on every page', async () => {
  const { chat, asked } = createFakeAccount((url) => pageOf(interactions(1), url))

  await idsOf(chat.ongoing.all({ agents: ['1', '2'], types: ['SMS'], limit: 1 }))

  expect(asked).toEqual([1, 2].map((page) => `/ongoing?agents=1,2&types=SMS&limit=1&page=${page}`))
})

test('yields each interaction once while others come in', async () => {
  const rows = [...interactions(50)]
  const { chat } = createFakeAccount((url) => {
    rows.unshift({ id: String(rows.length + 1) })
    return pageOf(rows, url)
  })

  const ids = await idsOf(chat.ongoing.all({ limit: 7 }, { prefetch: true }))

  expect(ids).toEqual(interactions(51).map(({ id }) => id))
})

test('a walk in pages of the largest size sees every row', async () => {
  const rows = interactions(20_001)
  const { chat, asked } = createFakeAccount((url) => pageOf(rows, url))

  expect(await idsOf(chat.ongoing.all({ limit: 10_000 }))).toHaveLength(20_001)
  expect(asked).toHaveLength(3)
})

test('reads pages as large as ten thousand expanded rows are', async () => {
  const [id, note] = ['1', 'x'.repeat(40 * 1024 * 1024)]
  const { chat } = createFakeAccount(() => rowsOf([{ id, note }]))

  expect(await idsOf(chat.history.expanded.all({ limit: 10_000 }))).toEqual([id])
})

test.each([10_001, 20_000, 0, -1, 1.5, Number.NaN])(
  'refuses the limit %d, as it would deceive about which page is the last',
  async (limit) => {
    const { chat, asked } = createFakeAccount(() => rowsOf([]))
    const words = `the parameter limit has to be a whole number from 1 to 10000, but is ${limit}.`

    for (const listing of [chat.history, chat.history.expanded, chat.ongoing]) {
      await expect(listing.list({ limit })).rejects.toThrow(words)
      expect(() => listing.all({ limit })).toThrow(words)
    }
    expect(asked).toEqual([])
  },
)

test.each([
  [
    'an empty list',
    [],
    'the parameter agents is an empty list, which Zenvia Chat takes for no filter',
  ],
  ['two in one', ['1,2'], 'the parameter agents holds "1,2", which Zenvia Chat takes for several'],
])('refuses %s, as it would find something else', async (_what, agents, words) => {
  const { chat, asked } = createFakeAccount(() => rowsOf([]))

  await expect(chat.history.list({ agents })).rejects.toThrow(words)
  await expect(chat.reports.get({ agents })).rejects.toThrow(words)
  expect(() => chat.ongoing.all({ agents })).toThrow(words)
  expect(asked).toEqual([])
})

test('tells how far it has come', async () => {
  const told: PageProgress[] = []
  const { chat } = createFakeAccount((url) => pageOf(interactions(5), url))

  await idsOf(chat.history.all({ limit: 3 }, { onPage: (progress) => told.push(progress) }))

  expect(told).toEqual([
    { pages: 1, rowsOnPage: 3, rows: 3, repeatedRows: 0, isLast: false },
    { pages: 2, rowsOnPage: 2, rows: 5, repeatedRows: 0, isLast: true },
  ])
})

test('hands out the rows before an error, then throws it', async () => {
  const { chat } = createFakeAccount((url) =>
    url.searchParams.get('page') === '3' ? refusal(401, 'ended') : pageOf(interactions(9), url),
  )
  const ids: string[] = []

  const walking = async () => {
    for await (const { id } of chat.history.all({ limit: 2 }, { prefetch: true })) ids.push(id)
  }

  await expect(walking()).rejects.toMatchObject({ name: 'UnauthorizedError' })
  expect(ids).toEqual(['9', '8', '7', '6'])
})

test('takes back the request that is on its way when the loop is left', async () => {
  const { chat, requests } = createFakeAccount((url) =>
    url.searchParams.get('page') === '2'
      ? new Promise<Response>(() => {})
      : pageOf(interactions(9), url),
  )

  for await (const _row of chat.history.all({ limit: 2 }, { prefetch: true })) {
    while (requests.length < 2) await new Promise(setImmediate)
    break
  }

  expect(requests[1]?.signal.aborted).toBe(true)
})

test('the window ends when the walk begins, not when it is planned', async () => {
  let nowMs = Date.parse('2026-03-31T12:00:00Z')
  const timing = { now: () => nowMs, random: () => 0, sleep: () => new Promise<void>(() => {}) }
  const { chat, asked } = createFakeAccount(() => rowsOf([]), { timing })
  const rows = chat.history.all({ from: '2026-03-31' })

  nowMs = Date.parse('2026-03-31T18:00:00Z')
  await idsOf(rows)

  expect(asked).toEqual(['/history?limit=1000&page=1&from=2026-03-31&to=2026-03-31T18%3A00%3A00'])
})
