import { nameNumberOf } from '../customers/customer-of.ts'
import type { Row } from '../rows/row.ts'
import { protocolAt } from './base-record.ts'
import type { BaseRecord } from './base-record.ts'
import { FLAG } from './columns.ts'
import type { Columns } from './columns.ts'

/** A row that shows one interaction of a base after the other. */
export interface BaseCursor extends Row {
  /** The place that it shows now. */
  index: number
}

const NO_NAMES: readonly string[] = []

export function createBaseCursor({ seed }: BaseRecord, columns: Columns): BaseCursor {
  // Taken apart once: a report asks for twenty values of each of a million rows.
  const { created, state, channel, agent, department, tags, flags, customer } = columns
  const { queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime } = columns
  const { firstContactTime, responseTime } = columns
  const has = (index: number, flag: number): boolean => ((flags[index] ?? 0) & flag) !== 0
  return {
    index: 0,
    names: NO_NAMES,
    get protocol() {
      return protocolAt(this.index)
    },
    get created() {
      return created[this.index] ?? 0
    },
    get state() {
      return state[this.index] ?? 0
    },
    get active() {
      return has(this.index, FLAG.active)
    },
    get channel() {
      return channel[this.index] ?? 0
    },
    get agent() {
      return agent[this.index] ?? 0
    },
    get department() {
      return department[this.index] ?? 0
    },
    get tags() {
      return tags[this.index] ?? 0
    },
    get queuedTime() {
      return queuedTime[this.index] ?? 0
    },
    get ringingTime() {
      return ringingTime[this.index] ?? 0
    },
    get talkingTime() {
      return talkingTime[this.index] ?? 0
    },
    get postponedTime() {
      return postponedTime[this.index] ?? 0
    },
    get pendingTime() {
      return pendingTime[this.index] ?? 0
    },
    get expiredTime() {
      return expiredTime[this.index] ?? 0
    },
    get answerableTime() {
      const { index } = this
      const waiting = (queuedTime[index] ?? 0) + (ringingTime[index] ?? 0)
      const pending = (postponedTime[index] ?? 0) + (pendingTime[index] ?? 0)
      return waiting + pending + (talkingTime[index] ?? 0)
    },
    get firstContactTime() {
      return firstContactTime[this.index] ?? -1
    },
    get responseTime() {
      return responseTime[this.index] ?? -1
    },
    get hasRung() {
      return has(this.index, FLAG.hasRung)
    },
    get hasPended() {
      return has(this.index, FLAG.hasPended)
    },
    get wasPostponed() {
      return has(this.index, FLAG.wasPostponed)
    },
    get isAnswered() {
      return has(this.index, FLAG.isAnswered)
    },
    get isOverdue() {
      return has(this.index, FLAG.isOverdue)
    },
    get nameNumber() {
      return nameNumberOf(seed, customer[this.index] ?? 0)
    },
  }
}
