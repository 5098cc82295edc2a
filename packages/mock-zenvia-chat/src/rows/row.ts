import { SECOND_MS } from '../durations.ts'
import { BEAT, isFinal } from '../story/beat.ts'

/**
 * What is filtered, counted and averaged of an interaction. Codes and places as in Story, times in whole seconds. The
 * history shows each of its rows by one object that moves on, so nobody may keep a row.
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
  readonly queuedTime: number
  readonly ringingTime: number
  readonly talkingTime: number
  readonly postponedTime: number
  readonly pendingTime: number
  readonly expiredTime: number
  /** All of these times but the last: how long it could be answered. */
  readonly answerableTime: number
  /** -1 without an answer. */
  readonly firstContactTime: number
  /** -1 without an answer. */
  readonly responseTime: number
  readonly hasRung: boolean
  readonly hasPended: boolean
  readonly wasPostponed: boolean
  readonly isAnswered: boolean
  readonly isOverdue: boolean
  /** Number of the customer's name, below NAMES_COUNT; -1 where `names` has to be asked. */
  readonly nameNumber: number
  readonly names: readonly string[]
}

/** Whole seconds from its beginning to its end, or to now. */
export function lifeSeconds(row: Row): number {
  return row.answerableTime + row.expiredTime
}

/** The instant from which on it could be answered no more, because it was finished or inactive. */
export function answerableUntil(row: Row): number {
  if (!isFinal(row.state) && row.state !== BEAT.expired) return Infinity
  return row.created + row.answerableTime * SECOND_MS
}
