import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EndlessPagingError } from './endless-paging-error.ts'
import type { Page, PageProgress, Pagination } from './paginate.ts'
import { paginate } from './paginate.ts'

interface Ask {
  readonly page: number
  readonly signal: AbortSignal
}

/** A walk over a list, and what it has asked for. A page that is not full is the last. */
function walkOver<Row>(list: readonly Row[], pageSize: number) {
  const asked: Ask[] = []
  const walk: Pagination<Row, number> = {
    first: 1,
    read: async (page, signal) => {
      asked.push({ page, signal })
      const rows = list.slice((page - 1) * pageSize, page * pageSize)
      return { rows, next: rows.length === pageSize ? page + 1 : undefined }
    },
  }
  return { asked, walk, pagesAsked: () => asked.map(({ page }) => page) }
}

const lists = fc.array(fc.integer())
const pageSizes = fc.integer({ min: 1, max: 12 })

test('pages joined are the list, whatever their size', async () => {
  await fc.assert(
    fc.asyncProperty(lists, pageSizes, fc.boolean(), async (list, pageSize, prefetch) => {
      const { walk } = walkOver(list, pageSize)

      expect(await collect(paginate({ ...walk, prefetch }))).toEqual(list)
    }),
  )
})

test('tells of each page before its rows, and of as many rows as it hands out', async () => {
  await fc.assert(
    fc.asyncProperty(lists, pageSizes, fc.boolean(), async (list, pageSize, prefetch) => {
      const told: PageProgress[] = []
      const onPage = (progress: PageProgress) => void told.push(progress)
      let rows = 0

      for await (const _row of paginate({ ...walkOver(list, pageSize).walk, prefetch, onPage })) {
        rows += 1
        expect(told.at(-1)?.rows).toBeGreaterThanOrEqual(rows)
      }

      expect(told.at(-1)).toMatchObject({ rows, isLast: true, repeatedRows: 0 })
      expect(told.map(({ pages }) => pages)).toEqual(told.map((_, index) => index + 1))
      expect(told.reduce((sum, { rowsOnPage }) => sum + rowsOnPage, 0)).toBe(rows)
      expect(told.filter(({ isLast }) => isLast)).toHaveLength(1)
    }),
  )
})

test('asks for at most one page ahead, and for none without prefetch', async () => {
  await fc.assert(
    fc.asyncProperty(lists, pageSizes, fc.boolean(), async (list, pageSize, prefetch) => {
      const { walk, asked } = walkOver(list, pageSize)
      let rows = 0

      for await (const _row of paginate({ ...walk, prefetch })) {
        rows += 1
        const current = Math.ceil(rows / pageSize)
        expect(asked.length).toBeLessThanOrEqual(prefetch ? current + 1 : current)
      }
    }),
  )
})

test('asks for the next page while the rows of this one are handed out, if it is told to', async () => {
  const { walk, pagesAsked } = walkOver([1, 2, 3], 2)
  const rows = paginate({ ...walk, prefetch: true })

  await rows.next()

  expect(pagesAsked()).toEqual([1, 2])
})

test('asks for nothing before the first row is wanted', () => {
  const { walk, pagesAsked } = walkOver([1, 2, 3], 2)

  paginate({ ...walk, prefetch: true })

  expect(pagesAsked()).toEqual([])
})

test.each([true, false])(
  'hands out the rows before an error, then throws it (prefetch %s)',
  async (prefetch) => {
    const { walk } = walkOver([1, 2, 3, 4, 5], 2)
    const broken = new Error('The third page is broken.')
    const read = (page: number, signal: AbortSignal) =>
      page === 3 ? Promise.reject(broken) : walk.read(page, signal)
    const rows: number[] = []

    const walking = async () => {
      for await (const row of paginate({ ...walk, read, prefetch })) rows.push(row)
    }

    await expect(walking()).rejects.toBe(broken)
    expect(rows).toEqual([1, 2, 3, 4])
  },
)

test('a page asked for ahead that fails after the loop was left is nobody’s concern', async () => {
  const { walk } = walkOver([1, 2, 3], 1)
  const read = (page: number, signal: AbortSignal) =>
    page === 2 ? Promise.reject(new Error('broken')) : walk.read(page, signal)

  for await (const row of paginate({ ...walk, read, prefetch: true })) {
    expect(row).toBe(1)
    break
  }
})

test('takes back the request on its way when the loop is left', async () => {
  const { walk, asked } = walkOver([1, 2, 3], 2)
  const read = (page: number, signal: AbortSignal) =>
    page === 1 ? walk.read(page, signal) : forever(walk.read(page, signal))

  for await (const _row of paginate({ ...walk, read, prefetch: true })) break

  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true])
})

test('ends when the caller aborts while a page is awaited, though the service never answers', async () => {
  const caller = new AbortController()
  const read = () => forever<Page<number, number>>()
  const walking = paginate({ first: 1, read, signal: caller.signal }).next()

  caller.abort(new Error('Enough.'))

  await expect(walking).rejects.toThrow('Enough.')
})

test('ends when the caller aborts between two rows of a page', async () => {
  const caller = new AbortController()
  const { walk } = walkOver([1, 2, 3], 3)
  const rows = paginate({ ...walk, signal: caller.signal })

  await rows.next()
  caller.abort(new Error('Enough.'))

  await expect(rows.next()).rejects.toThrow('Enough.')
})

test('asks for nothing when the caller has aborted before', async () => {
  const { walk, pagesAsked } = walkOver([1], 1)

  const walking = paginate({ ...walk, signal: AbortSignal.abort(new Error('Enough.')) }).next()

  await expect(walking).rejects.toThrow('Enough.')
  expect(pagesAsked()).toEqual([])
})

test('an error of the listener ends the walk', async () => {
  const onPage = () => {
    throw new Error('The listener is broken.')
  }

  const walking = paginate({ ...walkOver([1], 2).walk, onPage }).next()

  await expect(walking).rejects.toThrow('The listener is broken.')
})

test('hands out each row once while others come in at the front', async () => {
  const growth = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(growth, pageSizes, fc.boolean(), async (growth, pageSize, prefetch) => {
      const list = Array.from({ length: 25 }, (_, index) => 25 - index)
      const atFirst = [...list]
      const read = async (page: number) => {
        const rows = list.slice((page - 1) * pageSize, page * pageSize)
        const grown = Math.min(growth[page] ?? 0, pageSize - 1)
        for (let row = 0; row < grown; row += 1) list.unshift(list.length + 1)
        return { rows, next: rows.length === pageSize ? page + 1 : undefined }
      }

      const rows = await collect(paginate({ first: 1, read, keyOf: String, prefetch }))

      expect(rows).toEqual(atFirst)
    }),
  )
})

test('tells how many rows came again', async () => {
  const told: PageProgress[] = []
  const { walk } = walkOver(['a', 'b', 'b', 'a', 'c'], 2)

  const rows = await collect(
    paginate({ ...walk, keyOf: String, onPage: (progress) => told.push(progress) }),
  )

  expect(rows).toEqual(['a', 'b', 'c'])
  expect(told.map(({ repeatedRows }) => repeatedRows)).toEqual([0, 2, 2])
})

test('gives up where every page is the first one again', async () => {
  let asked = 0
  const read = async (page: number) => {
    asked += 1
    return { rows: ['a', 'b'], next: page + 1 }
  }

  const walking = collect(paginate({ first: 1, read, keyOf: String }))

  await expect(walking).rejects.toThrow(
    'Failed to read to the last page: gave up after 101 pages, as the last 100 held nothing new.',
  )
  expect(asked).toBe(101)
})

test('gives up after as many pages as it may read, with their rows handed out', async () => {
  const rows: number[] = []

  const walking = async () => {
    const { walk } = walkOver([1, 2, 3, 4], 1)
    for await (const row of paginate({ ...walk, pagesMax: 2 })) rows.push(row)
  }

  await expect(walking()).rejects.toThrow(EndlessPagingError)
  expect(rows).toEqual([1, 2])
})

async function collect<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const collected: Row[] = []
  for await (const row of rows) collected.push(row)
  return collected
}

/** Never comes to an end; the work it is given is only begun. */
function forever<Outcome>(_work?: Promise<Outcome>): Promise<Outcome> {
  return new Promise(() => {})
}
