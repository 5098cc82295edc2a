import { SECOND_MS } from '../durations.ts'
import { archiveOfWorld } from '../history/archive-of-world.ts'
import { lowerBound } from '../history/columns.ts'
import { LIFE_MAX_S } from '../history/occasion-at.ts'
import { liveRows } from '../live/live-rows.ts'
import type { Filter } from '../query/filter.ts'
import type { Row } from '../rows/row.ts'
import type { ChatWorld } from '../world-types.ts'
import type { RowSource } from './row-source.ts'

/** The rows of a world that a filter lets through, for reports: the base's first, then the others. */
export function worldRows(world: ChatWorld, filter: Filter): RowSource {
  const archive = archiveOfWorld(world)
  const eachOfBase = (from: number, to: number, visit: (row: Row) => void): void => {
    if (archive === undefined) return
    const cursor = archive.cursor()
    const end = lowerBound(archive.created, to + 1)
    for (let index = lowerBound(archive.created, from); index < end; index += 1) {
      cursor.index = index
      if (filter.matches(cursor)) visit(cursor)
    }
  }
  return {
    each: (from, to, visit) => {
      eachOfBase(from, to, visit)
      for (const row of liveRows(world, { from, to }, filter)) visit(row)
    },
    eachEarlier: (instant, visit) => {
      const to = instant - 1
      // Older ones of the base are finished; others may be open for ever.
      eachOfBase(instant - LIFE_MAX_S * SECOND_MS, to, visit)
      for (const row of liveRows(world, { from: -Infinity, to }, filter)) visit(row)
    },
  }
}
