import type { Operations } from '@ensaio/contracts/zenvia-chat'
import type { PausingHandler } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { describeParameter, invalidParameter } from '../errors/problems.ts'
import { createFilter } from '../query/filter.ts'
import { readWindow } from '../query/read-query.ts'
import { createGrouping } from '../report/grouping.ts'
import { daysIn, reportByDay } from '../report/report-by-day.ts'
import { reportByGroup } from '../report/report-by-group.ts'
import { createReportRows } from '../report/report-rows.ts'
import type { ChatWorld } from '../world.ts'

/** Ten years and some days. Every day is a row, and a caller may ask for all days since the year 0. */
const REPORT_DAYS_MAX = 3_700

/** Computes the balance of the interactions that match the filters. */
export const getReports: PausingHandler<Operations['getReports'], ChatWorld, null> = function* (
  world,
  { query },
) {
  const now = world.now()
  const window = readWindow(query, now)
  if ('status' in window) return () => window
  const by = query.data_type ?? 'period'
  if (by === 'period' && daysIn(window) > REPORT_DAYS_MAX) {
    const wanted = `a window of at most ${REPORT_DAYS_MAX} days`
    const refusal = describeParameter('from', wanted, `one of ${daysIn(window)}`)
    return () => invalidParameter(refusal)
  }
  const account = accountOf(world)
  const rows = createReportRows(world, createFilter(account, query))
  const reading = world.behaviour('reportsByBeginning') ? 'beginning' : 'balance'
  const reportWindow = { ...window, now, reading } as const
  const data =
    by === 'period'
      ? yield* reportByDay(rows, reportWindow)
      : yield* reportByGroup(rows, createGrouping(account, by), reportWindow)
  return () => ({ status: 200, body: { status: 200, success: true, data } })
}
