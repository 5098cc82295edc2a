import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { Handler } from '@ensaio/mock-kit'
import { accountOf } from '../account/account-of.ts'
import { invalidParameter } from '../answers/problems.ts'
import { createFilter } from '../query/filter.ts'
import { readWindow } from '../query/read-window.ts'
import { createGrouping } from '../report-rows/grouping.ts'
import { daysIn, reportByDay } from '../report-rows/report-by-day.ts'
import { reportByGroup } from '../report-rows/report-by-group.ts'
import { worldRows } from '../report-rows/world-rows.ts'
import type { ChatWorld } from '../world-types.ts'

/** Ten years and some days: every day has a row, and somebody may ask for all days since the year 0. */
const REPORT_DAYS_MAX = 3_700

/** Counts the interactions that the history shows for the same window and filters. */
export const getReports: Handler<Operations['getReports'], ChatWorld, null> = (
  world,
  { query },
) => {
  const now = world.now()
  const window = readWindow(query, now)
  if ('status' in window) return window
  const by = query.data_type ?? 'period'
  if (by === 'period' && daysIn(window) > REPORT_DAYS_MAX) {
    return invalidParameter(
      `Invalid parameter from: a window of at most ${REPORT_DAYS_MAX} days is expected, but one of ${daysIn(window)} came.`,
    )
  }
  const account = accountOf(world)
  const rows = worldRows(world, createFilter(account, query))
  const data =
    by === 'period'
      ? reportByDay(rows, { ...window, now })
      : reportByGroup(rows, createGrouping(account, by), { ...window, now })
  return { status: 200, body: { status: 200, success: true, data } }
}
