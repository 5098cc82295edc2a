import { archiveOfWorld } from '../archive/archive.ts'
import { LIFETIME_MAX_S } from '../archive/archive-record.ts'
import { lowerBound } from '../archive/columns.ts'
import type { Row } from '../interaction/interaction.ts'
import { liveRows } from '../interaction/live-list.ts'
import type { Filter } from '../query/filter.ts'
import type { Window } from '../query/read-query.ts'
import { SECOND_MS } from '../time.ts'
import type { ChatWorld } from '../world.ts'

/** The window of a report, and the instant at which it is computed. */
export interface ReportWindow extends Window {
  readonly now: number
}

/** The interactions that match a filter, visited one after the other. */
export interface ReportRows {
  /** Visits those that began from one instant to another, both included. */
  each(from: number, to: number, visit: (row: Row) => void): void
  /** Visits those that began before the instant and may have been open at it. */
  eachEarlier(instant: number, visit: (row: Row) => void): void
}

/** Creates the rows of a world that match a filter: archived ones come first, then live ones. */
export function createReportRows(world: ChatWorld, filter: Filter): ReportRows {
  const archive = archiveOfWorld(world)
  const eachArchived = (from: number, to: number, visit: (row: Row) => void): void => {
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
      eachArchived(from, to, visit)
      for (const row of liveRows(world, { from, to }, filter)) visit(row)
    },
    eachEarlier: (instant, visit) => {
      const to = instant - 1
      // Archived ones that are older are finished; live ones may be open for any time.
      eachArchived(instant - LIFETIME_MAX_S * SECOND_MS, to, visit)
      for (const row of liveRows(world, { from: -Infinity, to }, filter)) visit(row)
    },
  }
}
