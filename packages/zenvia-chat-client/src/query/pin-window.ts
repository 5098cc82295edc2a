import type { HistoryQuery } from './queries.ts'

/** The vendor's default window. */
const WINDOW_MS = 30 * 24 * 60 * 60 * 1_000

/**
 * The same window, its ends written out: what begins after this moment stays out of it, so that it cannot shift the
 * pages of a walk. Where only the end is given the begin is left to the vendor, who counts it from that end.
 */
export function pinWindow<Query extends HistoryQuery>(query: Query, nowMs: number): Query {
  if (query.to !== undefined) return query
  const { from = new Date(nowMs - WINDOW_MS) } = query
  return { ...query, from, to: new Date(nowMs) }
}
