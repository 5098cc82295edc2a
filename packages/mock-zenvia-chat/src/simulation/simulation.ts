import type { Roster } from '../account/roster.ts'
import type { ChannelProfile } from '../channel/channel-profiles.ts'
import { HOUR_S, WEEK_HOURS } from '../time.ts'
import {
  addEvent,
  createTimelineBuffer,
  durationOf,
  EVENT,
  lastWriter,
} from '../timeline/timeline.ts'
import type { TimelineBuffer } from '../timeline/timeline.ts'
import type { SeededRandom } from './seeded-random.ts'

/** Stands for no agent and no department where they are numbers. */
export const NONE = 255

/** Ratings; the code of a rating is its index in this list. */
export const MOODS = [null, 'POSITIVE', 'NEGATIVE'] as const

/**
 * An interaction from its first event to its last. Each simulation writes over the one before, so that a million of them
 * leave no garbage behind.
 */
export interface SimulatedInteraction {
  channel: number
  active: boolean
  /** Index of the department, or NONE. */
  department: number
  /** Number of the customer. */
  customer: number
  /** Indexes of the agents: the first one, and one more for each transfer. */
  agents: number[]
  /** One bit for each tag of the account. */
  tags: number
  /** Code of the rating, see MOODS. */
  mood: number
  timeline: TimelineBuffer
}

export function createSimulatedInteraction(): SimulatedInteraction {
  return {
    channel: 0,
    active: false,
    department: NONE,
    customer: 0,
    agents: [],
    tags: 0,
    mood: 0,
    timeline: createTimelineBuffer(),
  }
}

/** The state of a simulation while it runs. Written over for each interaction, as the interaction is. */
export interface Simulation {
  interaction: SimulatedInteraction
  /** The seed of the interaction, whatever the attempts to simulate it. */
  seed: number
  readonly random: SeededRandom
  readonly roster: Roster
  profile: ChannelProfile
  /** Second of the account's week at which the interaction begins, and the hour. */
  secondOfWeek: number
  hourOfWeek: number
  /** Index of the agent who has it. */
  agent: number
  /** The caller asked for this agent, so there is no transfer. */
  isAgentFixed: boolean
  /** The customer is on a call, so the agent stays beyond the end of the shift. */
  isCustomerOnLine: boolean
  /** The time that the agent takes, relative to others. */
  pace: number
  /** The end of the agent's shift in seconds since the beginning, looked up again once it is over; never while the customer is on a call. */
  shiftEndS: number
  /** Seconds since the beginning that have been simulated. */
  elapsedS: number
  /** It is on the pending list, and the agent has to take it off to write. */
  isPending: boolean
}

/** Agents put what they leave open on the pending list in these last seconds of a shift. */
const LEAVING_S = 300

/** Adds an event after this many seconds. */
export function addEventAfter(simulation: Simulation, afterS: number, kind: number): void {
  simulation.elapsedS += afterS
  addEvent(simulation.interaction.timeline, simulation.elapsedS, kind)
}

/** Adds an event once the agent has worked for this many seconds. */
export function addEventAfterWork(simulation: Simulation, afterS: number, kind: number): void {
  work(simulation, afterS)
  addEvent(simulation.interaction.timeline, simulation.elapsedS, kind)
}

/**
 * Lets the agent leave a conversation that goes on after this many seconds, if the shift ends before: it waits on the pending list, for
 * the customer where the agent wrote last. Returns the state in which it goes on.
 */
export function leaveAtShiftEnd(simulation: Simulation, afterS: number): number {
  if (simulation.isPending) return EVENT.pending
  if (isAtWorkAfter(simulation, afterS)) return EVENT.talking
  const { interaction, shiftEndS, random } = simulation
  const { timeline } = interaction
  const leavesAt = Math.max(durationOf(timeline), shiftEndS - 1 - random.below(LEAVING_S))
  const state = lastWriter(timeline) === EVENT.agent ? EVENT.postponed : EVENT.pending
  addEvent(timeline, leavesAt, state)
  simulation.isPending = true
  return state
}

/** Returns whether the agent will still be there after this many seconds. */
export function isAtWorkAfter(simulation: Simulation, afterS: number): boolean {
  const { elapsedS } = simulation
  if (elapsedS + afterS < simulation.shiftEndS) return true
  // It may be the end of an earlier shift.
  if (elapsedS >= simulation.shiftEndS) simulation.shiftEndS = findShiftEnd(simulation)
  return elapsedS + afterS < simulation.shiftEndS
}

function findShiftEnd(simulation: Simulation): number {
  const { roster, agent, secondOfWeek, elapsedS } = simulation
  const hours = roster.hoursUntilOff(agent, currentHourOfWeek(simulation))
  return elapsedS - ((secondOfWeek + elapsedS) % HOUR_S) + hours * HOUR_S
}

/** Lets the agent work for this many seconds. Work that ends after the shift moves on to the beginning of the next one. */
export function work(simulation: Simulation, afterS: number): void {
  const { roster, agent, isCustomerOnLine } = simulation
  simulation.elapsedS += afterS
  if (isCustomerOnLine) return
  simulation.elapsedS += roster.hoursUntilAtWork(agent, currentHourOfWeek(simulation)) * HOUR_S
}

/** Returns the hour of the account's week that the simulation has reached. */
export function currentHourOfWeek({ secondOfWeek, elapsedS }: Simulation): number {
  return Math.floor((secondOfWeek + elapsedS) / HOUR_S) % WEEK_HOURS
}

export function assignTo(simulation: Simulation, agent: number): void {
  simulation.agent = agent
  simulation.shiftEndS = simulation.isCustomerOnLine ? Infinity : 0
  simulation.pace = simulation.roster.paceOf(agent)
}
