import type { PausingWork } from '@ensaio/mock-kit'
import { archiveOfWorld } from '../archive/archive.ts'
import { LIFETIME_MAX_S } from '../archive/archive-record.ts'
import { lowerBound } from '../archive/columns.ts'
import type { Row } from '../interaction/interaction.ts'
import { liveRows } from '../interaction/live-list.ts'
import type { Filter } from '../query/filter.ts'
import type { Window } from '../query/read-query.ts'
import { SECOND_MS } from '../time.ts'
import type { ChatWorld } from '../world.ts'
import type { Reading } from './balance.ts'

/** The window of a report, the instant at which it is computed, and the meaning of its rows. */
export interface ReportWindow extends Window {
  readonly now: number
  readonly reading: Reading
}

/** The interactions that match a filter, visited one after the other. */
export interface ReportRows {
  /** Visits those that began in the window, and those that began before and may have been open when it begins. */
  each(window: Pick<Window, 'from' | 'to'>, visit: (row: Row) => void): PausingWork<void>
}

/** Rows that are visited between two pauses: a millisecond. */
const PAUSE_EVERY = 2_048

/** Creates the rows of a world that match a filter: archived ones come first, then live ones. */
export function createReportRows(world: ChatWorld, filter: Filter): ReportRows {
  const eachArchived = function* (
    from: number,
    to: number,
    visit: (row: Row) => void,
  ): PausingWork<void> {
    const archive = yield* archiveOfWorld(world)
    if (archive === undefined) return
    const cursor = archive.cursor()
    const end = lowerBound(archive.created, to + 1)
    const visitSome = (first: number, last: number): void => {
      for (let index = first; index < last; index += 1) {
        cursor.index = index
        if (filter.matches(cursor)) visit(cursor)
      }
    }
    for (let index = lowerBound(archive.created, from); index < end; index += PAUSE_EVERY) {
      visitSome(index, Math.min(end, index + PAUSE_EVERY))
      yield
    }
  }
  return {
    *each({ from, to }, visit) {
      // Archived ones that are older are finished; live ones may be open for any time.
      yield* eachArchived(from - LIFETIME_MAX_S * SECOND_MS, to, visit)
      for (const row of liveRows(world, { from: -Infinity, to }, filter)) visit(row)
    },
  }
}
