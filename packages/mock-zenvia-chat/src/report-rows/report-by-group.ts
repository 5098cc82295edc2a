import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { answerableUntil } from '../rows/row.ts'
import { measureRow, REPORT_VARIABLES } from '../vocabulary/report-variables.ts'
import type { Grouping } from './grouping.ts'
import type { ReportWindow } from './report-window.ts'
import type { RowSource } from './row-source.ts'
import { createTally } from './tally.ts'
import type { Tally } from './tally.ts'

/** A row for each group that counts something, in the order of their titles, and the total. */
export function reportByGroup(
  rows: RowSource,
  grouping: Grouping,
  { from, to, now }: ReportWindow,
): readonly Schemas['ReportRow'][] {
  const total = createTally()
  const groups = Array.from({ length: grouping.size }, createTally)
  const values = new Float64Array(REPORT_VARIABLES.length)
  const end = Math.min(to, now)

  let isLeft = false
  const addToGroup = (group: number): void => {
    groups[group]?.add(values)
    if (isLeft) groups[group]?.addRemainder()
  }
  rows.each(from, to, (row) => {
    measureRow(row, values)
    isLeft = answerableUntil(row) > end
    total.add(values)
    if (isLeft) total.addRemainder()
    grouping.eachGroup(row, addToGroup)
  })
  rows.eachEarlier(from, (row) => {
    if (from > now || answerableUntil(row) <= from) return
    total.addBacklog()
    grouping.eachGroup(row, (group) => groups[group]?.addBacklog())
  })
  return [...titledRows(grouping, groups), total.toRow('Total')]
}

function titledRows(grouping: Grouping, groups: readonly Tally[]): readonly Schemas['ReportRow'][] {
  return groups
    .map((tally, group) => ({ tally, title: grouping.titleOf(group) }))
    .filter(({ tally }) => !tally.isEmpty())
    .sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
    .map(({ tally, title }) => tally.toRow(title))
}
