import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { defined } from '@ensaio/mock-kit'
import { answerableUntil } from '../interaction/interaction.ts'
import type { Row } from '../interaction/interaction.ts'
import type { Window } from '../query/read-query.ts'
import { DAY_MS } from '../time.ts'
import type { ReportRows, ReportWindow } from './report-rows.ts'
import { measureRow, REPORT_VARIABLES } from './report-variables.ts'
import { createTally } from './tally.ts'

/**
 * Computes a row for each local day that the window touches, and the total. A row covers its day, or the part of it that
 * is in the window.
 */
export function reportByDay(
  rows: ReportRows,
  window: ReportWindow,
): readonly Schemas['ReportRow'][] {
  const { from, to, now, offsetMs } = window
  const firstDay = dayOf(from, offsetMs)
  const days = Array.from({ length: daysIn(window) }, createTally)
  const total = createTally()
  const startOf = (day: number): number => Math.max(from, (firstDay + day) * DAY_MS - offsetMs)
  const endOf = (day: number): number => Math.min((firstDay + day + 1) * DAY_MS - offsetMs, to, now)

  const values = new Float64Array(REPORT_VARIABLES.length)
  const countRow = (row: Row, day: number, until: number): void => {
    measureRow(row, values)
    const tally = defined(days[day])
    tally.add(values)
    total.add(values)
    if (until > endOf(day)) tally.addRemainder()
    if (until > Math.min(to, now)) total.addRemainder()
  }
  /** Counts the row as backlog of each day that began while it could still be answered. */
  const countBacklog = (first: number, until: number): void => {
    for (let day = first; day < days.length; day += 1) {
      const start = startOf(day)
      if (start >= until || start > now) return
      defined(days[day]).addBacklog()
      if (day === 0) total.addBacklog()
    }
  }

  rows.eachEarlier(from, (row) => countBacklog(0, answerableUntil(row)))
  rows.each(from, to, (row) => {
    const until = answerableUntil(row)
    const day = dayOf(row.created, offsetMs) - firstDay
    countRow(row, day, until)
    countBacklog(day + 1, until)
  })
  return [...days.map((tally, day) => tally.toRow(titleOf(firstDay + day))), total.toRow('Total')]
}

/** Returns the number of local days that the window touches. */
export function daysIn({ from, to, offsetMs }: Window): number {
  return dayOf(to, offsetMs) - dayOf(from, offsetMs) + 1
}

/** Returns the local day of an instant, counted from 1970. */
function dayOf(instant: number, offsetMs: number): number {
  return Math.floor((instant + offsetMs) / DAY_MS)
}

function titleOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
