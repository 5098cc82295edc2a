/**
 * Keys tell the time in seconds, and were seen to differ from the creation that lists are sorted by by up to two of them.
 * Twice that is a distance at which both orders agree.
 */
const ORDERS_AGREE_MS = 4_000

/** The identity and the time of a row. */
export interface RowKeys<Row> {
  readonly idOf: (row: Row) => string
  readonly createdOf: (row: Row) => string
}

/**
 * The row before which the next page shall go on. Not the very last one, but one that is some seconds newer: by which of
 * the two orders the vendor understands its cursor is not documented, and a row must rather come twice than not at all.
 * Where rows are so dense that this would cost half of the page, it is the last.
 */
export function nextCursor<Row>(
  rows: readonly Row[],
  { idOf, createdOf }: RowKeys<Row>,
): string | undefined {
  const last = rows.at(-1)
  if (last === undefined) return undefined
  const lastMs = Date.parse(createdOf(last))
  const index = rows.findLastIndex((row) => Date.parse(createdOf(row)) >= lastMs + ORDERS_AGREE_MS)
  const cursor = index + 1 > rows.length / 2 ? rows[index] : last
  return idOf(cursor ?? last)
}
