import { defined } from '@ensaio/mock-kit'
import type { PausingWork } from '@ensaio/mock-kit'
import {
  agentOf,
  firstContactOf,
  isAnswered,
  isOverdue,
  responseTimeOf,
} from '../interaction/interaction-facts.ts'
import { createSimulatedInteraction } from '../simulation/simulation.ts'
import type { SimulatedInteraction } from '../simulation/simulation.ts'
import { mixSeed } from '../simulation/seeded-random.ts'
import type { Simulator } from '../simulation/simulator.ts'
import {
  createSummary,
  resumedTimeIn,
  resumptionsFrom,
  summarise,
  timeIn,
  visitsTo,
} from '../timeline/summarise.ts'
import type { Summary } from '../timeline/summarise.ts'
import { EVENT } from '../timeline/timeline.ts'
import { startConditionsAt } from './archive-record.ts'
import type { ArchiveRecord } from './archive-record.ts'
import { createArrivals } from './arrivals.ts'
import { createCallBook } from './call-book.ts'

/** The archived interactions in order of their beginning: one array for each value that is filtered, counted or averaged. */
export interface Columns {
  readonly created: Float64Array
  readonly customer: Uint32Array
  readonly queuedTime: Uint32Array
  readonly ringingTime: Uint16Array
  readonly talkingTime: Uint32Array
  readonly postponedTime: Uint32Array
  readonly pendingTime: Uint32Array
  readonly expiredTime: Uint32Array
  /** Sum of all times: rows need no more of them. */
  readonly duration: Uint32Array
  readonly firstContactTime: Int32Array
  readonly responseTime: Int32Array
  readonly clientOffset: Int32Array
  readonly agentResumptions: Uint8Array
  readonly agentResumedTime: Uint32Array
  readonly clientResumptions: Uint8Array
  readonly clientResumedTime: Uint32Array
  readonly queuedCount: Uint8Array
  readonly ringingCount: Uint8Array
  readonly postponedCount: Uint8Array
  readonly pendingCount: Uint8Array
  readonly transferCount: Uint8Array
  readonly responseCount: Uint8Array
  readonly mood: Uint8Array
  readonly messageCount: Uint16Array
  readonly state: Uint8Array
  readonly channel: Uint8Array
  readonly agent: Uint8Array
  readonly department: Uint8Array
  /** Bits of FLAG. */
  readonly flags: Uint8Array
  readonly tags: Uint16Array
  /** The seeds of interactions that take another course than their own, because somebody was in another call. */
  readonly otherSeeds: Map<number, number>
}

/** The bits of `flags`. */
export const FLAG = {
  active: 1,
  isAnswered: 2,
  isOverdue: 4,
  /** It takes another course than its own, see `otherSeeds`. */
  hasOtherSeed: 8,
} as const

/** Interactions that are simulated between two pauses: a tenth of a millisecond. */
const PAUSE_EVERY = 64

/** Simulates each archived interaction once and keeps the values of its columns. For a million, each step before takes its time as well. */
export function* deriveColumns(record: ArchiveRecord, simulator: Simulator): PausingWork<Columns> {
  const arrivals = createArrivals(record)
  yield
  const created = arrivals.all()
  yield
  const columns = createColumns(created)
  const derive = createDerivation(columns, record, simulator)
  for (let index = 0; index < record.count; index += PAUSE_EVERY) {
    derive(index, Math.min(record.count, index + PAUSE_EVERY))
    yield
  }
  for (const index of columns.otherSeeds.keys())
    columns.flags[index] = defined(columns.flags[index]) | FLAG.hasOtherSeed
  return columns
}

/** Returns a function that fills the columns from one index up to another; it is to be called in their order. */
function createDerivation(columns: Columns, record: ArchiveRecord, simulator: Simulator) {
  const interaction = createSimulatedInteraction()
  const summary = createSummary()
  const calls = createCallBook()
  return (first: number, end: number): void => {
    for (let index = first; index < end; index += 1) {
      const created = defined(columns.created[index])
      const conditions = startConditionsAt(record, index, created)
      simulator.simulate(interaction, conditions)
      for (let attempt = 1; !calls.add(interaction, created); attempt += 1) {
        const seed = mixSeed(conditions.seed, attempt)
        columns.otherSeeds.set(index, seed)
        simulator.simulate(interaction, { ...conditions, seed })
      }
      summarise(interaction.timeline, 0, summary)
      write(columns, index, interaction, summary)
    }
  }
}

function createColumns(created: Float64Array): Columns {
  const count = created.length
  return {
    created,
    customer: new Uint32Array(count),
    queuedTime: new Uint32Array(count),
    ringingTime: new Uint16Array(count),
    talkingTime: new Uint32Array(count),
    postponedTime: new Uint32Array(count),
    pendingTime: new Uint32Array(count),
    expiredTime: new Uint32Array(count),
    duration: new Uint32Array(count),
    firstContactTime: new Int32Array(count),
    responseTime: new Int32Array(count),
    clientOffset: new Int32Array(count),
    agentResumptions: new Uint8Array(count),
    agentResumedTime: new Uint32Array(count),
    clientResumptions: new Uint8Array(count),
    clientResumedTime: new Uint32Array(count),
    queuedCount: new Uint8Array(count),
    ringingCount: new Uint8Array(count),
    postponedCount: new Uint8Array(count),
    pendingCount: new Uint8Array(count),
    transferCount: new Uint8Array(count),
    responseCount: new Uint8Array(count),
    mood: new Uint8Array(count),
    messageCount: new Uint16Array(count),
    state: new Uint8Array(count),
    channel: new Uint8Array(count),
    agent: new Uint8Array(count),
    department: new Uint8Array(count),
    flags: new Uint8Array(count),
    tags: new Uint16Array(count),
    otherSeeds: new Map(),
  }
}

function write(
  columns: Columns,
  index: number,
  interaction: SimulatedInteraction,
  summary: Summary,
): void {
  columns.customer[index] = interaction.customer
  columns.channel[index] = interaction.channel
  columns.department[index] = interaction.department
  columns.agent[index] = agentOf(interaction.agents, summary)
  columns.tags[index] = interaction.tags
  columns.state[index] = summary.state
  columns.queuedTime[index] = timeIn(summary, EVENT.queued)
  columns.ringingTime[index] = timeIn(summary, EVENT.ringing)
  columns.talkingTime[index] = timeIn(summary, EVENT.talking)
  columns.postponedTime[index] = timeIn(summary, EVENT.postponed)
  columns.pendingTime[index] = timeIn(summary, EVENT.pending)
  columns.expiredTime[index] = timeIn(summary, EVENT.expired)
  columns.duration[index] = summary.stateOffset // it is finished
  columns.firstContactTime[index] = firstContactOf(summary)
  columns.responseTime[index] = responseTimeOf(summary)
  columns.clientOffset[index] = summary.clientOffset
  columns.agentResumptions[index] = resumptionsFrom(summary, EVENT.pending)
  columns.agentResumedTime[index] = resumedTimeIn(summary, EVENT.pending)
  columns.clientResumptions[index] = resumptionsFrom(summary, EVENT.postponed)
  columns.clientResumedTime[index] = resumedTimeIn(summary, EVENT.postponed)
  columns.queuedCount[index] = visitsTo(summary, EVENT.queued)
  columns.ringingCount[index] = visitsTo(summary, EVENT.ringing)
  columns.postponedCount[index] = visitsTo(summary, EVENT.postponed)
  columns.pendingCount[index] = visitsTo(summary, EVENT.pending)
  columns.transferCount[index] = summary.transfers
  columns.messageCount[index] = summary.messages
  columns.responseCount[index] = summary.responses
  columns.mood[index] = interaction.mood
  columns.flags[index] = flagsOf(interaction, summary)
}

function flagsOf({ active, channel }: SimulatedInteraction, summary: Summary): number {
  return (
    (active ? FLAG.active : 0) |
    (isAnswered(summary) ? FLAG.isAnswered : 0) |
    (isOverdue(channel, summary, 0) ? FLAG.isOverdue : 0)
  )
}

/** Returns the first index whose value is not below `bound`; the values are sorted. */
export function lowerBound(values: Float64Array | Uint32Array, bound: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (defined(values[middle]) < bound) low = middle + 1
    else high = middle
  }
  return low
}
