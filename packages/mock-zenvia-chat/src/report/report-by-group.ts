import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import { defined } from '@ensaio/mock-kit'
import { answerableUntil } from '../interaction/interaction.ts'
import type { Grouping } from './grouping.ts'
import type { ReportRows, ReportWindow } from './report-rows.ts'
import { measureRow, REPORT_VARIABLES } from './report-variables.ts'
import { createTally } from './tally.ts'
import type { Tally } from './tally.ts'

/** Computes a row for each group that is not empty, sorted by title, and the total. */
export function reportByGroup(
  rows: ReportRows,
  grouping: Grouping,
  { from, to, now }: ReportWindow,
): readonly Schemas['ReportRow'][] {
  const total = createTally()
  const groups = Array.from({ length: grouping.size }, createTally)
  const values = new Float64Array(REPORT_VARIABLES.length)
  const end = Math.min(to, now)

  let isRemainder = false
  const addToGroup = (group: number): void => {
    const tally = defined(groups[group])
    tally.add(values)
    if (isRemainder) tally.addRemainder()
  }
  rows.each(from, to, (row) => {
    measureRow(row, values)
    isRemainder = answerableUntil(row) > end
    total.add(values)
    if (isRemainder) total.addRemainder()
    grouping.eachGroup(row, addToGroup)
  })
  rows.eachEarlier(from, (row) => {
    if (from > now || answerableUntil(row) <= from) return
    total.addBacklog()
    grouping.eachGroup(row, (group) => defined(groups[group]).addBacklog())
  })
  return [...titledRows(grouping, groups), total.toRow('Total')]
}

function titledRows(grouping: Grouping, groups: readonly Tally[]): readonly Schemas['ReportRow'][] {
  return groups
    .flatMap((tally, group) => (tally.isEmpty() ? [] : [{ tally, title: grouping.titleOf(group) }]))
    .sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
    .map(({ tally, title }) => tally.toRow(title))
}
