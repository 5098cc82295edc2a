import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { DAY_MS } from '../durations.ts'
import { answerableUntil } from '../rows/row.ts'
import type { Row } from '../rows/row.ts'
import { measureRow, REPORT_VARIABLES } from '../vocabulary/report-variables.ts'
import type { ReportWindow } from './report-window.ts'
import type { RowSource } from './row-source.ts'
import { createTally } from './tally.ts'

/**
 * A row for each local day that the window touches, and the total. The time of a row is its day, or as much of it as the
 * window has.
 */
export function reportByDay(
  rows: RowSource,
  window: ReportWindow,
): readonly Schemas['ReportRow'][] {
  const { from, to, now, offsetMs } = window
  const firstDay = dayOf(from, offsetMs)
  const days = Array.from({ length: daysIn(window) }, createTally)
  const total = createTally()
  const beginOf = (day: number): number => Math.max(from, (firstDay + day) * DAY_MS - offsetMs)
  const endOf = (day: number): number => Math.min((firstDay + day + 1) * DAY_MS - offsetMs, to, now)

  const values = new Float64Array(REPORT_VARIABLES.length)
  const countRow = (row: Row, day: number, until: number): void => {
    measureRow(row, values)
    days[day]?.add(values)
    total.add(values)
    if (until > endOf(day)) days[day]?.addRemainder()
    if (until > Math.min(to, now)) total.addRemainder()
  }
  /** It was left over to each of the days that began before it was done with. */
  const countLeftover = (first: number, until: number): void => {
    for (let day = first; day < days.length; day += 1) {
      const begin = beginOf(day)
      if (begin >= until || begin > now) return
      days[day]?.addBacklog()
      if (day === 0) total.addBacklog()
    }
  }

  rows.eachEarlier(from, (row) => countLeftover(0, answerableUntil(row)))
  rows.each(from, to, (row) => {
    const until = answerableUntil(row)
    const day = dayOf(row.created, offsetMs) - firstDay
    countRow(row, day, until)
    countLeftover(day + 1, until)
  })
  return [...days.map((tally, day) => tally.toRow(titleOf(firstDay + day))), total.toRow('Total')]
}

/** How many local days the window touches. */
export function daysIn({ from, to, offsetMs }: Omit<ReportWindow, 'now'>): number {
  return dayOf(to, offsetMs) - dayOf(from, offsetMs) + 1
}

/** The local day, counted from 1970. */
function dayOf(instant: number, offsetMs: number): number {
  return Math.floor((instant + offsetMs) / DAY_MS)
}

function titleOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
