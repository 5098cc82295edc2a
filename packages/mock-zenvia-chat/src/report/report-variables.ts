import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Row } from '../interaction/interaction.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import { EVENT } from '../timeline/timeline.ts'

/** The variables that follow from the rows of a group alone; the others also depend on the times of the report. */
export type RowVariable = Exclude<
  keyof Schemas['ReportRow'],
  'title' | 'backlog' | 'remainder' | 'sla'
>

/** The index of each variable; written out, so that the JavaScript engine treats them as constants. */
const INDEX = {
  received: 0,
  made: 1,
  not_answered: 2,
  pending: 3,
  postponed: 4,
  rang: 5,
  answered: 6,
  ended: 7,
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

/** The variables that count when an interaction begins. */
export const ARRIVAL_INDEXES = { from: INDEX.received, end: INDEX.not_answered } as const
/** The variables that say where an open interaction waits now. */
export const WAITING_INDEXES = { from: INDEX.not_answered, end: INDEX.rang } as const
/** The variables that say what became of it. */
export const OUTCOME_INDEXES = { from: INDEX.rang, end: REPORT_VARIABLES.length } as const

/** The index of the maximum: counts come before it, averages after it. */
export const MAXIMUM_INDEX = INDEX.tmaxe

/** The values that a row contributes to each variable, and how much each counts in an average. */
export interface Measures {
  readonly values: Float64Array
  readonly weights: Float64Array
}

export function createMeasures(): Measures {
  const size = REPORT_VARIABLES.length
  return { values: new Float64Array(size), weights: new Float64Array(size) }
}

/** Measures a row; times are whole seconds. It writes over `measures`, because a report reads a million rows. */
export function measureRow(row: Row, measures: Measures): void {
  countRow(row, measures.values)
  measureTimes(row, measures)
}

function countRow(row: Row, values: Float64Array): void {
  const { state } = row
  // A customer began it, or an agent did.
  values[INDEX.received] = Number(!row.active)
  values[INDEX.made] = Number(row.active)
  // It waits in the queue now, or on the pending list for the agent, or for the customer.
  values[INDEX.not_answered] = Number(state === EVENT.queued)
  values[INDEX.pending] = Number(state === EVENT.pending)
  values[INDEX.postponed] = Number(state === EVENT.postponed)
  // It was offered to an agent, once or more often.
  values[INDEX.rang] = Number(row.ringingCount > 0)
  // It reached an agent and is finished after both sides wrote, also if it was closed as inactive.
  values[INDEX.answered] = rowVariables.answered(row)
  // An agent marked it as ended.
  values[INDEX.ended] = rowVariables.ended(row)
  // An agent received and discarded it.
  values[INDEX.discarded] = rowVariables.discarded(row)
  // It became inactive and an agent closed it, or it is still to be closed.
  values[INDEX.missed] = rowVariables.missed(row)
  values[INDEX.expired] = rowVariables.expired(row)
  // Its first answer came, or has still not come, after the account's limit.
  values[INDEX.slapr] = Number(row.isOverdue)
}

function measureTimes(row: Row, { values, weights }: Measures): void {
  const waitingTime = rowVariables.queued_time(row) + rowVariables.ringing_time(row)
  const { firstContactTime, responseTime } = row
  // The wait for an agent: maximum and average.
  values[INDEX.tmaxe] = waitingTime
  values[INDEX.tme] = waitingTime
  weights[INDEX.tme] = 1
  // The time in service of those that were answered.
  values[INDEX.tma] = row.isAnswered ? rowVariables.talking_time(row) : 0
  weights[INDEX.tma] = Number(row.isAnswered)
  // The time to the agent's first message, and the time to write back; each interaction has the same weight.
  values[INDEX.tmpr] = Math.max(0, firstContactTime)
  weights[INDEX.tmpr] = Number(firstContactTime >= 0)
  values[INDEX.tmr] = Math.max(0, responseTime)
  weights[INDEX.tmr] = Number(responseTime >= 0)
  // The time on the pending list until the agent went on, or the customer; each time has the same weight.
  values[INDEX.tmpa] = row.agentResumedTime
  weights[INDEX.tmpa] = row.agentResumptions
  values[INDEX.tmp] = row.clientResumedTime
  weights[INDEX.tmp] = row.clientResumptions
}
