import { defined } from '@ensaio/mock-kit'
import { EVENT, entersState, kindAt, offsetAt } from './timeline.ts'
import type { Timeline } from './timeline.ts'

/** The totals of a timeline. Times are whole seconds, offsets are seconds since the beginning. */
export interface Summary {
  state: number
  /** Offset of the event that entered the state. */
  stateOffset: number
  /** Number of times that each open state was entered, by its code. */
  readonly visits: Int32Array
  /** Time spent in each open state. An interaction may stay open for thousands of years, and 32 bits hold only 68. */
  readonly times: Float64Array
  /** Number of stays in each open state that another answerable state followed, and the time spent in these. */
  readonly resumptions: Int32Array
  readonly resumedTimes: Float64Array
  transfers: number
  messages: number
  /** Number of times that an agent wrote back, and the seconds that these took altogether. */
  responses: number
  responseSeconds: number
  /** Offset of the customer's first message; -1 without one. */
  clientOffset: number
  /** Offset of the agent's first answer to the customer; -1 without one. */
  answerOffset: number
  hasAgentWritten: boolean
}

const OPEN_STATES = EVENT.ended

export function createSummary(): Summary {
  return {
    state: 0,
    stateOffset: 0,
    visits: new Int32Array(OPEN_STATES),
    times: new Float64Array(OPEN_STATES),
    resumptions: new Int32Array(OPEN_STATES),
    resumedTimes: new Float64Array(OPEN_STATES),
    transfers: 0,
    messages: 0,
    responses: 0,
    responseSeconds: 0,
    clientOffset: -1,
    answerOffset: -1,
    hasAgentWritten: false,
  }
}

/** Returns how often the open state was entered. */
export function visitsTo({ visits }: Summary, state: number): number {
  return defined(visits[state])
}

/** Returns the seconds spent in the open state. */
export function timeIn({ times }: Summary, state: number): number {
  return defined(times[state])
}

/** Returns how often an interaction went on from the open state, instead of becoming inactive or being finished. */
export function resumptionsFrom({ resumptions }: Summary, state: number): number {
  return defined(resumptions[state])
}

/** Returns the seconds after which it went on, all together. */
export function resumedTimeIn({ resumedTimes }: Summary, state: number): number {
  return defined(resumedTimes[state])
}

/**
 * Sums up a timeline. It writes into `summary`, over what that held, because it runs a million times in a row.
 * @param now offset of now, up to which an open state lasts
 */
export function summarise(timeline: Timeline, now: number, summary: Summary): void {
  clear(summary)
  let awaitedSince = -1
  for (let index = 0; index < timeline.size; index += 1) {
    const offset = offsetAt(timeline, index)
    const kind = kindAt(timeline, index)
    if (entersState(kind)) {
      if (kind < EVENT.expired && index > 0) resumeFrom(summary, offset)
      leaveState(summary, offset)
      enterState(summary, offset, kind)
    } else if (kind === EVENT.client) {
      summary.messages += 1
      if (summary.clientOffset < 0) summary.clientOffset = offset
      if (awaitedSince < 0) awaitedSince = offset
    } else if (kind === EVENT.agent) {
      summary.messages += 1
      summary.hasAgentWritten = true
      if (awaitedSince >= 0) addResponse(summary, offset, awaitedSince)
      awaitedSince = -1
    } else {
      summary.transfers += 1
    }
  }
  leaveState(summary, Math.max(now, summary.stateOffset))
}

function clear(summary: Summary): void {
  summary.state = 0
  summary.stateOffset = 0
  // A call of `fill` for each array takes five times as long.
  for (let state = 0; state < OPEN_STATES; state += 1) {
    summary.visits[state] = 0
    summary.times[state] = 0
    summary.resumptions[state] = 0
    summary.resumedTimes[state] = 0
  }
  summary.transfers = 0
  summary.messages = 0
  summary.responses = 0
  summary.responseSeconds = 0
  summary.clientOffset = -1
  summary.answerOffset = -1
  summary.hasAgentWritten = false
}

function enterState(summary: Summary, offset: number, state: number): void {
  summary.state = state
  summary.stateOffset = offset
  if (state < OPEN_STATES) summary.visits[state] = visitsTo(summary, state) + 1
}

function resumeFrom(
  { state, stateOffset, resumptions, resumedTimes }: Summary,
  offset: number,
): void {
  resumptions[state] = defined(resumptions[state]) + 1
  resumedTimes[state] = defined(resumedTimes[state]) + offset - stateOffset
}

function leaveState(summary: Summary, offset: number): void {
  const { state, stateOffset } = summary
  if (state < OPEN_STATES) summary.times[state] = timeIn(summary, state) + offset - stateOffset
}

function addResponse(summary: Summary, offset: number, awaitedSince: number): void {
  summary.responses += 1
  summary.responseSeconds += offset - awaitedSince
  if (summary.answerOffset < 0) summary.answerOffset = offset
}
