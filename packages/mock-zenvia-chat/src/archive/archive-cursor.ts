import { defined } from '@ensaio/mock-kit'
import type { CustomerFacts } from '../customer/customer-facts.ts'
import type { SimulatedCustomers } from '../customer/simulated-customers.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { interactionSeedAt, protocolAt } from './archive-record.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { FLAG } from './columns.ts'
import type { Columns } from './columns.ts'

/** The tables that a cursor reads. */
export interface ArchiveTables {
  readonly record: ArchiveRecord
  readonly columns: Columns
  readonly customers: SimulatedCustomers
}

const NO_NAMES: readonly string[] = []

/**
 * A row that shows one archived interaction after the other, without simulating it again. A class, because a report reads twenty values of each
 * of a million rows: V8 inlines getters that stand on a prototype, and those of an object literal only where there is but one.
 */
export class ArchiveCursor implements ShownInteraction {
  /** Index of the interaction that it shows now. */
  index = 0
  readonly names = NO_NAMES
  private readonly record: ArchiveRecord
  private readonly columns: Columns
  private readonly customers: SimulatedCustomers

  constructor({ record, columns, customers }: ArchiveTables) {
    this.record = record
    this.columns = columns
    this.customers = customers
  }

  get seed(): number {
    // A look into the map for each row took a fiftieth of the time of a page.
    if (this.#has(FLAG.hasOtherSeed)) return defined(this.columns.otherSeeds.get(this.index))
    return interactionSeedAt(this.record, this.index)
  }

  /** All that is drawn of the customer; valid until the next row. */
  get facts(): Readonly<CustomerFacts> {
    return this.customers.factsOf(defined(this.columns.customer[this.index]))
  }

  get customer(): CustomerRecord {
    return this.customers.at(defined(this.columns.customer[this.index]))
  }

  get stateOffset(): number {
    // It is finished, and a finished interaction does not leave its state.
    return defined(this.columns.duration[this.index])
  }

  get protocol(): number {
    return protocolAt(this.index)
  }

  get created(): number {
    return defined(this.columns.created[this.index])
  }

  get state(): number {
    return defined(this.columns.state[this.index])
  }

  get active(): boolean {
    return this.#has(FLAG.active)
  }

  get channel(): number {
    return defined(this.columns.channel[this.index])
  }

  get agent(): number {
    return defined(this.columns.agent[this.index])
  }

  get department(): number {
    return defined(this.columns.department[this.index])
  }

  get tags(): number {
    return defined(this.columns.tags[this.index])
  }

  get queuedTime(): number {
    return defined(this.columns.queuedTime[this.index])
  }

  get ringingTime(): number {
    return defined(this.columns.ringingTime[this.index])
  }

  get talkingTime(): number {
    return defined(this.columns.talkingTime[this.index])
  }

  get postponedTime(): number {
    return defined(this.columns.postponedTime[this.index])
  }

  get pendingTime(): number {
    return defined(this.columns.pendingTime[this.index])
  }

  get expiredTime(): number {
    return defined(this.columns.expiredTime[this.index])
  }

  get answerableTime(): number {
    return this.stateOffset - this.expiredTime
  }

  get firstContactTime(): number {
    return defined(this.columns.firstContactTime[this.index])
  }

  get responseTime(): number {
    return defined(this.columns.responseTime[this.index])
  }

  get queuedCount(): number {
    return defined(this.columns.queuedCount[this.index])
  }

  get ringingCount(): number {
    return defined(this.columns.ringingCount[this.index])
  }

  get postponedCount(): number {
    return defined(this.columns.postponedCount[this.index])
  }

  get pendingCount(): number {
    return defined(this.columns.pendingCount[this.index])
  }

  get transferCount(): number {
    return defined(this.columns.transferCount[this.index])
  }

  get responseCount(): number {
    return defined(this.columns.responseCount[this.index])
  }

  get mood(): number {
    return defined(this.columns.mood[this.index])
  }

  get messageCount(): number {
    return defined(this.columns.messageCount[this.index])
  }

  get agentResumptions(): number {
    return defined(this.columns.agentResumptions[this.index])
  }

  get agentResumedTime(): number {
    return defined(this.columns.agentResumedTime[this.index])
  }

  get clientResumptions(): number {
    return defined(this.columns.clientResumptions[this.index])
  }

  get clientResumedTime(): number {
    return defined(this.columns.clientResumedTime[this.index])
  }

  get clientOffset(): number {
    return defined(this.columns.clientOffset[this.index])
  }

  get isAnswered(): boolean {
    return this.#has(FLAG.isAnswered)
  }

  get isOverdue(): boolean {
    return this.#has(FLAG.isOverdue)
  }

  get nameNumber(): number {
    return this.customers.nameNumberOf(defined(this.columns.customer[this.index]))
  }

  #has(flag: number): boolean {
    return (defined(this.columns.flags[this.index]) & flag) !== 0
  }
}
