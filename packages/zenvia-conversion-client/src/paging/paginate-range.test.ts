import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFakeList, DAY_MS, READINGS, type Row, rowAt } from './fake-list.ts'
import { paginateRange } from './paginate-range.ts'

const NOW = Date.parse('2026-03-02T09:00:00Z')
const [reading = { countsEdges: true, cursor: 'created' as const }] = READINGS

async function collect<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

test.each(READINGS)(
  'yields each row of a span once, newest first, where the vendor means it as %o',
  async (someReading) => {
    const gapMs = fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1_000, max: 5_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1_000, max: 70 * DAY_MS }) },
    )
    const gap = fc.record({ gapMs, keyOffMs: fc.integer({ min: -2_000, max: 2_000 }) })
    await fc.assert(
      fc.asyncProperty(
        fc.array(gap, { maxLength: 120, size: 'max' }),
        fc.integer({ min: 10, max: 50 }),
        async (gaps, limit) => {
          let createdMs = NOW
          const rows = gaps.map(({ gapMs: ms, keyOffMs }, number) => {
            createdMs -= ms
            return rowAt(createdMs, keyOffMs, number)
          })
          const list = createFakeList(rows, someReading, NOW)
          const createdAfter = new Date(createdMs - 1)

          const walked = await collect(paginateRange({ createdAfter, limit }, list.source))

          expect(walked).toEqual(rows)
        },
      ),
      { numRuns: 60 },
    )
  },
)

test('goes on where many rows were made at the same moment', async () => {
  const rows = Array.from({ length: 95 }, (_, number) => rowAt(NOW - 5_000, 0, number))
  const list = createFakeList(rows, { countsEdges: true, cursor: 'id' }, NOW)

  const walked = await collect(
    paginateRange({ createdAfter: '2026-03-01', limit: 10 }, list.source),
  )

  expect(new Set(walked.map(({ id }) => id)).size).toBe(95)
  expect(walked).toHaveLength(95)
})

test('passes over years without rows', async () => {
  const rows: readonly Row[] = [rowAt(NOW - 1_000), rowAt(NOW - 40 * 365 * DAY_MS)]
  const list = createFakeList(rows, reading, NOW)

  const walked = await collect(paginateRange({ createdAfter: '1980-01-01' }, list.source))

  expect(walked).toEqual(rows)
  expect(list.asked.length).toBeGreaterThan(500)
})

test('ends at the moment at which the walk begins, unless told otherwise', async () => {
  const list = createFakeList([], reading, NOW)

  await collect(paginateRange({ createdAfter: '2026-03-01' }, list.source))
  const createdBefore = '2026-03-01T12:00:00-03:00'
  await collect(
    paginateRange({ createdAfter: '2026-03-01', createdBefore, limit: 100 }, list.source),
  )

  expect(list.asked).toEqual([
    {
      createdAfter: '2026-03-01T00:00:00.000Z',
      createdBefore: '2026-03-02T09:00:00.000Z',
      limit: 1_000,
    },
    {
      createdAfter: '2026-03-01T00:00:00.000Z',
      createdBefore: '2026-03-01T15:00:00.000Z',
      limit: 100,
    },
  ])
})

test('asks for nothing before a row is wanted, nor for a span that is reversed', async () => {
  const list = createFakeList([], reading, NOW)

  paginateRange({ createdAfter: '2026-03-01' }, list.source)
  const span = { createdAfter: '2026-03-01', createdBefore: '2026-02-01' }

  expect(await collect(paginateRange(span, list.source))).toEqual([])
  expect(list.asked).toEqual([])
})

test('asks for no more pages once the loop is left', async () => {
  const rows = Array.from({ length: 300 }, (_, number) => rowAt(NOW - number * 60_000))
  const list = createFakeList(rows, reading, NOW)

  for await (const row of paginateRange({ createdAfter: '2026-03-01', limit: 100 }, list.source))
    if (row.id === rows[120]?.id) break

  expect(list.asked).toHaveLength(2)
})

test('tells of its pages', async () => {
  const rows = Array.from({ length: 25 }, (_, number) => rowAt(NOW - number * 60_000))
  const list = createFakeList(rows, reading, NOW)
  const told: number[] = []

  const options = { onPage: ({ rows: count }: { rows: number }) => void told.push(count) }
  await collect(paginateRange({ createdAfter: '2026-03-01', limit: 10 }, list.source, options))

  expect(told.at(-1)).toBe(25)
})

test('gives up where the vendor does not turn pages', async () => {
  const page = Array.from({ length: 10 }, (_, number) => rowAt(NOW - number * 60_000))
  const list = createFakeList(page, reading, NOW)
  const source = { ...list.source, read: async () => page }

  const walk = collect(paginateRange({ createdAfter: '2026-03-01', limit: 10 }, source))

  await expect(walk).rejects.toMatchObject({ name: 'EndlessPagingError' })
})

test.each([
  ['createdAfter', { createdAfter: 'yesterday' }],
  ['createdAfter', { createdAfter: '2026-03-01T10:00:00' }],
  ['createdAfter', { createdAfter: new Date(Number.NaN) }],
  ['createdBefore', { createdAfter: '2026-03-01', createdBefore: '2026-13-01' }],
  ['createdAfter', { createdAfter: '2026-02-29' }],
  ['createdAfter', { createdAfter: '2026-04-31T10:00:00Z' }],
  ['limit', { createdAfter: '2026-03-01', limit: 0 }],
  ['limit', { createdAfter: '2026-03-01', limit: 5_001 }],
  ['limit', { createdAfter: '2026-03-01', limit: 1.5 }],
])('refuses a wrong %s at once', (parameter, span) => {
  const { source } = createFakeList([], reading, NOW)

  const walk = () => paginateRange(span, source)

  expect(walk).toThrow(`Failed to list the rows: the parameter ${parameter} has to be`)
})
