import type { CustomerRecord } from '../customer/customer-record.ts'
import { SECOND_MS } from '../time.ts'
import type { TalkPlan } from '../talks/talk-plan.ts'
import type { Summary } from '../timeline/summarise.ts'
import { EVENT, isFinal } from '../timeline/timeline.ts'
import type { Timeline } from '../timeline/timeline.ts'

/**
 * The values of an interaction that are filtered, counted and averaged. Codes and indexes are those of
 * SimulatedInteraction, times are whole seconds. The archive shows all its rows by one object that moves on, so a reader
 * must not keep a row.
 */
export interface Row {
  readonly protocol: number
  /** Milliseconds since 1970. */
  readonly created: number
  readonly state: number
  readonly active: boolean
  readonly channel: number
  readonly agent: number
  readonly department: number
  readonly tags: number
  /** Code of the rating, see MOODS. */
  readonly mood: number
  readonly queuedTime: number
  readonly ringingTime: number
  readonly talkingTime: number
  readonly postponedTime: number
  readonly pendingTime: number
  readonly expiredTime: number
  /** Sum of all times but `expiredTime`, in which it could be answered. */
  readonly answerableTime: number
  /** -1 without an answer. */
  readonly firstContactTime: number
  /** -1 without an answer. */
  readonly responseTime: number
  /** Seconds from the beginning to the customer's first message; -1 without one. */
  readonly clientOffset: number
  /** Number of times that it entered the state. */
  readonly queuedCount: number
  readonly ringingCount: number
  readonly postponedCount: number
  readonly pendingCount: number
  readonly transferCount: number
  /** Number of messages from both sides; on calls, of turns. */
  readonly messageCount: number
  /** Number of times that an agent wrote back to the customer. */
  readonly responseCount: number
  /** Number of times that an agent took it off the pending list, and the time that these took. */
  readonly agentResumptions: number
  readonly agentResumedTime: number
  /** Number of times that the customer wrote in it while it was postponed, and the time that these took. */
  readonly clientResumptions: number
  readonly clientResumedTime: number
  readonly isAnswered: boolean
  readonly isOverdue: boolean
  /** Number of the customer's name; -1 where the names are in `names`. */
  readonly nameNumber: number
  readonly names: readonly string[]
}

/** All that lists show of one interaction. */
export interface ShownInteraction extends Row {
  readonly customer: CustomerRecord
  /** Seconds from the beginning to the moment at which it entered its state. */
  readonly stateOffset: number
  /** Seed of its texts, its notes and the customer's browser. */
  readonly seed: number
}

/** All that is known of one interaction. */
export interface Interaction extends ShownInteraction {
  readonly summary: Summary
  /** Indexes of its agents: the first one, and one more for each transfer. */
  readonly agents: readonly number[]
  readonly timeline: Timeline
  /** The course of its talk as it was planned. */
  readonly talk: TalkPlan
  /** The texts of its first messages, where they are not made up. */
  readonly texts?: readonly string[]
}

/** Returns the seconds from the beginning to the end, or to now. */
export function durationSecondsOf(row: Row): number {
  return row.answerableTime + row.expiredTime
}

/** Returns the seconds from the beginning to the agent's first answer to the customer; -1 without one. */
export function answerOffsetOf({ clientOffset, firstContactTime }: Row): number {
  return firstContactTime < 0 ? -1 : clientOffset + firstContactTime
}

/** Returns the instant from which it could no longer be answered, because it was finished or inactive. */
export function answerableUntil(row: Row): number {
  if (!isFinal(row.state) && row.state !== EVENT.expired) return Infinity
  return row.created + row.answerableTime * SECOND_MS
}
