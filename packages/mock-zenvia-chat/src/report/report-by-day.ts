import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { PausingWork } from '@ensaio/mock-kit'
import type { Window } from '../query/read-query.ts'
import { DAY_MS } from '../time.ts'
import { createBalance, passageOf } from './balance.ts'
import type { Passage, Spans } from './balance.ts'
import type { ReportRows, ReportWindow } from './report-rows.ts'
import { createMeasures, measureRow } from './report-variables.ts'

/**
 * Computes a row for each local day that the window touches, and the total. A row covers its day, or the part of it that
 * is in the window.
 */
export function* reportByDay(
  rows: ReportRows,
  window: ReportWindow,
): PausingWork<readonly Schemas['ReportRow'][]> {
  const { now, reading } = window
  const days = daysOf(window)
  const balance = createBalance(days.size, reading)
  const total = createBalance(1, reading)
  const measures = createMeasures()
  yield* rows.each(window, (row) => {
    const passage = passageOf(row, days, now)
    if (passage === undefined) return
    measureRow(row, measures)
    balance.add(measures, passage)
    total.add(measures, inOne(passage, days.size))
  })
  const firstDay = dayOf(window.from, window.offsetMs)
  const titles = Array.from({ length: days.size }, (_, day) => titleOf(firstDay + day))
  return [...balance.toRows(titles), ...total.toRows(['Total'])]
}

/** Returns the number of local days that the window touches. */
export function daysIn({ from, to, offsetMs }: Window): number {
  return dayOf(to, offsetMs) - dayOf(from, offsetMs) + 1
}

function daysOf(window: Window): Spans {
  const { from, to, offsetMs } = window
  const size = daysIn(window)
  const firstDay = dayOf(from, offsetMs)
  return {
    size,
    indexOf: (instant) => {
      if (instant < from) return -1
      return instant > to ? size : dayOf(instant, offsetMs) - firstDay
    },
  }
}

/** Converts a passage through this many spans to one through all of them together. */
function inOne({ begun, left, measured }: Passage, size: number): Passage {
  const join = (index: number): number => (index === size ? 1 : Math.min(0, index))
  return { begun: join(begun), left: join(left), measured: join(measured) }
}

/** Returns the local day of an instant, counted from 1970. */
function dayOf(instant: number, offsetMs: number): number {
  return Math.floor((instant + offsetMs) / DAY_MS)
}

function titleOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
