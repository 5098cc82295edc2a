import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Row } from '../interaction/interaction.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import { EVENT } from '../timeline/timeline.ts'

/** The variables that follow from the rows of a group alone; the others also depend on the window and on now. */
export type RowVariable = Exclude<
  keyof Schemas['ReportRow'],
  'title' | 'backlog' | 'remainder' | 'sla'
>

/** The index of each variable; written out, so that the JavaScript engine treats them as constants. */
const INDEX = {
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
} as const satisfies Readonly<Record<RowVariable, number>>

/** The variables in the order of their indexes: counts, a maximum, averages. */
export const REPORT_VARIABLES = Object.keys(INDEX) as readonly RowVariable[] // its keys are these

/** The index of the maximum: counts come before it, averages after it. */
export const MAXIMUM_INDEX = INDEX.tmaxe

/** Stands for an average to which the row contributes no value. */
const NO_VALUE = -1

/**
 * Writes the value that a row contributes to each variable of a report; times are whole seconds. It writes over `values`,
 * because a report reads a million rows.
 */
export function measureRow(row: Row, values: Float64Array): void {
  const { state } = row
  const waitingTime = rowVariables.queued_time(row) + rowVariables.ringing_time(row)
  // A customer began it, or an agent did.
  values[INDEX.received] = Number(!row.active)
  values[INDEX.made] = Number(row.active)
  // It was offered to an agent, once or more often.
  values[INDEX.rang] = Number(row.hasRung)
  // It reached an agent and is finished after both sides wrote, also if it was closed as inactive.
  values[INDEX.answered] = rowVariables.answered(row)
  // An agent marked it as ended.
  values[INDEX.ended] = rowVariables.ended(row)
  // It waits in the queue now.
  values[INDEX.not_answered] = Number(state === EVENT.queued)
  // It is on the pending list now and waits for the agent, or for the customer.
  values[INDEX.pending] = Number(state === EVENT.pending)
  values[INDEX.postponed] = Number(state === EVENT.postponed)
  // An agent received and discarded it.
  values[INDEX.discarded] = rowVariables.discarded(row)
  // It became inactive and an agent closed it, or it is still to be closed.
  values[INDEX.missed] = rowVariables.missed(row)
  values[INDEX.expired] = Number(state === EVENT.expired)
  // Its first answer came, or has still not come, after the account's limit.
  values[INDEX.slapr] = Number(row.isOverdue)
  // The wait for an agent: average and maximum.
  values[INDEX.tme] = waitingTime
  values[INDEX.tmaxe] = waitingTime
  // The time in service of those that were answered.
  values[INDEX.tma] = row.isAnswered ? rowVariables.talking_time(row) : NO_VALUE
  // The time to the agent's first message, and the time to write back; each interaction has the same weight.
  values[INDEX.tmpr] = rowVariables.first_contact_time(row) ?? NO_VALUE
  values[INDEX.tmr] = rowVariables.response_time(row) ?? NO_VALUE
  // The time on the pending list of those that waited there for the agent, or for the customer.
  values[INDEX.tmpa] = row.hasPended ? rowVariables.pending_time(row) : NO_VALUE
  values[INDEX.tmp] = row.wasPostponed ? rowVariables.postponed_time(row) : NO_VALUE
}
