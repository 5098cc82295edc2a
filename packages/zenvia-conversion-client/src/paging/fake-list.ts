// For tests only: a list as the vendor may have it, by each reading of what is not documented.
import type { RangePageQuery, RangeSource } from './paginate-range.ts'

export interface Row {
  readonly id: string
  readonly created: string
}

/** One interpretation of the vendor's documents. */
export interface Reading {
  /** True where the ends of a range are included. */
  readonly countsEdges: boolean
  /** The key that "before the record" refers to. */
  readonly cursor: 'created' | 'id'
}

export const READINGS: readonly Reading[] = [
  { countsEdges: true, cursor: 'created' },
  { countsEdges: true, cursor: 'id' },
  { countsEdges: false, cursor: 'created' },
  { countsEdges: false, cursor: 'id' },
]

export const DAY_MS = 24 * 60 * 60 * 1_000

export interface FakeList {
  readonly source: RangeSource<Row>
  readonly asked: readonly RangePageQuery[]
}

/** A row whose key tells a time that is off by this much, as was seen with real ones. */
export function rowAt(createdMs: number, keyOffMs = 0, number = 0): Row {
  const seconds = Math.floor((createdMs + keyOffMs) / 1_000)
  return {
    id: seconds.toString(16).padStart(8, '0') + String(number).padStart(16, '0'),
    created: new Date(createdMs).toISOString(),
  }
}

/** @param rows In any order. */
export function createFakeList(rows: readonly Row[], reading: Reading, nowMs: number): FakeList {
  const sorted = [...rows].sort((left, right) => {
    const [leftKey, rightKey] = [left, right].map(({ created, id }) => created + id)
    return (leftKey ?? '') < (rightKey ?? '') ? 1 : -1
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const asked: RangePageQuery[] = []
  return {
    asked,
    source: {
      purpose: 'list the rows',
      idOf: ({ id }) => id,
      createdOf: ({ created }) => created,
      now: () => nowMs,
      async read(query) {
        asked.push(query)
        const { createdAfter, createdBefore, limit, before } = query
        const spanMs = Date.parse(createdBefore) - Date.parse(createdAfter)
        if (spanMs < 0 || spanMs > 30 * DAY_MS || limit > 5_000) throw new Error('INVALID')
        const cursor = before === undefined ? undefined : byId.get(before)
        return sorted
          .filter(({ created }) =>
            reading.countsEdges
              ? created >= createdAfter && created <= createdBefore
              : created > createdAfter && created < createdBefore,
          )
          .filter((row) => cursor === undefined || row[reading.cursor] < cursor[reading.cursor])
          .slice(0, limit)
      },
    },
  }
}
