import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Row } from '../rows/row.ts'
import { BEAT } from '../story/beat.ts'
import { rowVariables } from './interaction-variables.ts'

/** Variables that follow from the rows of a group alone; the others need time's help, see `report-rows/`. */
export type RowWiseVariable = Exclude<
  keyof Schemas['ReportRow'],
  'title' | 'backlog' | 'remainder' | 'sla'
>

/** Where each stands in the list; written out, so that the engine of the language knows them as constants. */
const PLACE = {
  received: 0,
  made: 1,
  rang: 2,
  answered: 3,
  ended: 4,
  not_answered: 5,
  pending: 6,
  postponed: 7,
  discarded: 8,
  missed: 9,
  expired: 10,
  slapr: 11,
  tmaxe: 12,
  tme: 13,
  tma: 14,
  tmpr: 15,
  tmr: 16,
  tmpa: 17,
  tmp: 18,
} as const satisfies Readonly<Record<RowWiseVariable, number>>

/** The variables in the order of their places: counts, the longest, averages. */
export const REPORT_VARIABLES = Object.keys(PLACE) as readonly RowWiseVariable[] // its keys are these

/** Counts stand before it in the list, averages after it. */
export const LONGEST_PLACE = PLACE.tmaxe

/** Written for an average of which the row has no value. */
const NO_VALUE = -1

/**
 * What one row adds to each variable of a report, in whole seconds where it is a time. Written into one list over and over:
 * a report looks at a million rows.
 */
export function measureRow(row: Row, values: Float64Array): void {
  const { state } = row
  const waitingTime = rowVariables.queued_time(row) + rowVariables.ringing_time(row)
  // A customer began it; an agent began it.
  values[PLACE.received] = Number(!row.active)
  values[PLACE.made] = Number(row.active)
  // The automatic distribution handed it to an agent, however often.
  values[PLACE.rang] = Number(row.hasRung)
  // It reached an agent and is finished after both sides wrote, whoever closed it.
  values[PLACE.answered] = rowVariables.answered(row)
  // An agent marked it as ended.
  values[PLACE.ended] = rowVariables.ended(row)
  // It waits in the queue now.
  values[PLACE.not_answered] = Number(state === BEAT.queued)
  // It is on the pending list now, and the agent is awaited; or the customer is.
  values[PLACE.pending] = Number(state === BEAT.pending)
  values[PLACE.postponed] = Number(state === BEAT.postponed)
  // An agent received and dropped it.
  values[PLACE.discarded] = rowVariables.discarded(row)
  // It had become inactive, and an agent closed it; or it has become inactive, and is not closed yet.
  values[PLACE.missed] = rowVariables.missed(row)
  values[PLACE.expired] = Number(state === BEAT.expired)
  // Its first answer came, or is to come, later than the account's limit allows.
  values[PLACE.slapr] = Number(row.isOverdue)
  // How long it waited for an agent: the average of all, and the longest.
  values[PLACE.tme] = waitingTime
  values[PLACE.tmaxe] = waitingTime
  // How long agents handled it, of those answered.
  values[PLACE.tma] = row.isAnswered ? rowVariables.talking_time(row) : NO_VALUE
  // How long the agent took to write for the first time, and to write back; each interaction weighs the same.
  values[PLACE.tmpr] = rowVariables.first_contact_time(row) ?? NO_VALUE
  values[PLACE.tmr] = rowVariables.response_time(row) ?? NO_VALUE
  // How long the agent let it pend, of those that pended on the agent; how long the customer did.
  values[PLACE.tmpa] = row.hasPended ? rowVariables.pending_time(row) : NO_VALUE
  values[PLACE.tmp] = row.wasPostponed ? rowVariables.postponed_time(row) : NO_VALUE
}
