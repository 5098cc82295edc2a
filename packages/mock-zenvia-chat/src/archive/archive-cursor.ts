import { defined } from '@ensaio/mock-kit'
import type { SimulatedCustomers } from '../customer/simulated-customers.ts'
import { durationSecondsOf } from '../interaction/interaction.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { interactionSeedAt, protocolAt } from './archive-record.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { FLAG } from './columns.ts'
import type { Columns } from './columns.ts'

/** A row that shows one archived interaction after the other, without simulating it again. */
export interface ArchiveCursor extends ShownInteraction {
  /** Index of the interaction that it shows now. */
  index: number
  readonly customerNumber: number
}

export interface ArchiveCursorOptions {
  readonly columns: Columns
  readonly customers: SimulatedCustomers
}

const NO_NAMES: readonly string[] = []

export function createArchiveCursor(
  record: ArchiveRecord,
  { columns, customers }: ArchiveCursorOptions,
): ArchiveCursor {
  // Destructured once, because a report reads twenty values of each of a million rows.
  const { created, state, channel, agent, department, tags, flags, customer } = columns
  const { queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime } = columns
  const { firstContactTime, responseTime, clientOffset } = columns
  const { queuedCount, ringingCount, postponedCount, pendingCount } = columns
  const { transferCount, messageCount, responseCount, mood } = columns
  const { agentResumptions, agentResumedTime, clientResumptions, clientResumedTime } = columns
  const { otherSeeds } = columns
  const has = (index: number, flag: number): boolean => (defined(flags[index]) & flag) !== 0
  return {
    index: 0,
    names: NO_NAMES,
    get seed() {
      return otherSeeds.get(this.index) ?? interactionSeedAt(record, this.index)
    },
    get customerNumber() {
      return defined(customer[this.index])
    },
    get customer() {
      return customers.at(defined(customer[this.index]))
    },
    get stateOffset() {
      // It is finished, and a finished interaction does not leave its state.
      return durationSecondsOf(this)
    },
    get protocol() {
      return protocolAt(this.index)
    },
    get created() {
      return defined(created[this.index])
    },
    get state() {
      return defined(state[this.index])
    },
    get active() {
      return has(this.index, FLAG.active)
    },
    get channel() {
      return defined(channel[this.index])
    },
    get agent() {
      return defined(agent[this.index])
    },
    get department() {
      return defined(department[this.index])
    },
    get tags() {
      return defined(tags[this.index])
    },
    get queuedTime() {
      return defined(queuedTime[this.index])
    },
    get ringingTime() {
      return defined(ringingTime[this.index])
    },
    get talkingTime() {
      return defined(talkingTime[this.index])
    },
    get postponedTime() {
      return defined(postponedTime[this.index])
    },
    get pendingTime() {
      return defined(pendingTime[this.index])
    },
    get expiredTime() {
      return defined(expiredTime[this.index])
    },
    get answerableTime() {
      const { index } = this
      const waiting = defined(queuedTime[index]) + defined(ringingTime[index])
      const pending = defined(postponedTime[index]) + defined(pendingTime[index])
      return waiting + pending + defined(talkingTime[index])
    },
    get firstContactTime() {
      return defined(firstContactTime[this.index])
    },
    get responseTime() {
      return defined(responseTime[this.index])
    },
    get queuedCount() {
      return defined(queuedCount[this.index])
    },
    get ringingCount() {
      return defined(ringingCount[this.index])
    },
    get postponedCount() {
      return defined(postponedCount[this.index])
    },
    get pendingCount() {
      return defined(pendingCount[this.index])
    },
    get transferCount() {
      return defined(transferCount[this.index])
    },
    get responseCount() {
      return defined(responseCount[this.index])
    },
    get mood() {
      return defined(mood[this.index])
    },
    get messageCount() {
      return defined(messageCount[this.index])
    },
    get agentResumptions() {
      return defined(agentResumptions[this.index])
    },
    get agentResumedTime() {
      return defined(agentResumedTime[this.index])
    },
    get clientResumptions() {
      return defined(clientResumptions[this.index])
    },
    get clientResumedTime() {
      return defined(clientResumedTime[this.index])
    },
    get clientOffset() {
      return defined(clientOffset[this.index])
    },
    get isAnswered() {
      return has(this.index, FLAG.isAnswered)
    },
    get isOverdue() {
      return has(this.index, FLAG.isOverdue)
    },
    get nameNumber() {
      return customers.nameNumberOf(defined(customer[this.index]))
    },
  }
}
