import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { defined } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import { createBalance, passageOf } from './balance.ts'
import type { Passage, Spans } from './balance.ts'
import type { Grouping } from './grouping.ts'
import type { ReportRows, ReportWindow } from './report-rows.ts'
import { createMeasures, measureRow } from './report-variables.ts'

/** Computes a row for each group that is not empty, sorted by title, and the total. */
export function* reportByGroup(
  rows: ReportRows,
  grouping: Grouping,
  window: ReportWindow,
): PausingWork<readonly Schemas['ReportRow'][]> {
  const { now, reading } = window
  const span = spanOf(window)
  const total = createBalance(1, reading)
  const groups = Array.from({ length: grouping.size }, () => createBalance(1, reading))
  const measures = createMeasures()
  let passage: Passage | undefined
  const addToGroup = (group: number): void => {
    if (passage !== undefined) defined(groups[group]).add(measures, passage)
  }
  yield* rows.each(window, (row) => {
    passage = passageOf(row, span, now)
    if (passage === undefined) return
    measureRow(row, measures)
    total.add(measures, passage)
    grouping.eachGroup(row, addToGroup)
  })
  const titled = groups
    .flatMap((balance, group) =>
      balance.isEmpty() ? [] : balance.toRows([grouping.titleOf(group)]),
    )
    .sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
  return [...titled, ...total.toRows(['Total'])]
}

function spanOf({ from, to }: ReportWindow): Spans {
  return {
    size: 1,
    indexOf: (instant) => (instant < from ? -1 : Number(instant > to)),
  }
}
