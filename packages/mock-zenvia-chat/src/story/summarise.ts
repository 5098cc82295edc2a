import { BEAT } from './beat.ts'
import type { Beats } from './beat.ts'

/** What the beats of an interaction come to. Times are whole seconds, offsets are seconds since its beginning. */
export interface Summary {
  state: number
  /** Offset of its coming into its state. */
  stateOffset: number
  /** How many times it came into each unfinished state, by the state's code. */
  readonly visits: Int32Array
  /** For how long. What nobody ends is open for as long as the clock goes on, and 32 bits hold 68 years. */
  readonly times: Float64Array
  transfers: number
  messages: number
  /** Times that an agent wrote back after the customer had written, and the seconds that all of these took. */
  responses: number
  responseSeconds: number
  /** Offset of the customer's first message; -1 without one. */
  clientOffset: number
  /** Offset of the agent's first answer to the customer; -1 without one. */
  answerOffset: number
  hasAgentWritten: boolean
}

const UNFINISHED_STATES = 6

export function createSummary(): Summary {
  return {
    state: 0,
    stateOffset: 0,
    visits: new Int32Array(UNFINISHED_STATES),
    times: new Float64Array(UNFINISHED_STATES),
    transfers: 0,
    messages: 0,
    responses: 0,
    responseSeconds: 0,
    clientOffset: -1,
    answerOffset: -1,
    hasAgentWritten: false,
  }
}

/**
 * Sums up what happened, into `summary`, which is written over: it is done a million times.
 * @param now offset of now; an unfinished state lasts until then
 */
export function summarise(beats: Beats, length: number, now: number, summary: Summary): void {
  clear(summary)
  let awaitedSince = -1
  for (let place = 0; place < length; place += 2) {
    const offset = beats[place] ?? 0
    const code = beats[place + 1] ?? 0
    if (code <= BEAT.missed) {
      if (place > 0) leaveState(summary, offset)
      enterState(summary, offset, code)
    } else if (code === BEAT.client) {
      summary.messages += 1
      if (summary.clientOffset < 0) summary.clientOffset = offset
      if (awaitedSince < 0) awaitedSince = offset
    } else if (code === BEAT.agent) {
      summary.messages += 1
      summary.hasAgentWritten = true
      if (awaitedSince >= 0) answer(summary, offset, awaitedSince)
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
  summary.visits.fill(0)
  summary.times.fill(0)
  summary.transfers = 0
  summary.messages = 0
  summary.responses = 0
  summary.responseSeconds = 0
  summary.clientOffset = -1
  summary.answerOffset = -1
  summary.hasAgentWritten = false
}

// Final states have no place in the lists, and writing beyond the end of a typed array does nothing.
function enterState(summary: Summary, offset: number, code: number): void {
  summary.state = code
  summary.stateOffset = offset
  if (code < UNFINISHED_STATES) summary.visits[code] = (summary.visits[code] ?? 0) + 1
}

function leaveState(summary: Summary, offset: number): void {
  const { state, stateOffset, times } = summary
  if (state < UNFINISHED_STATES) times[state] = (times[state] ?? 0) + offset - stateOffset
}

function answer(summary: Summary, offset: number, awaitedSince: number): void {
  summary.responses += 1
  summary.responseSeconds += offset - awaitedSince
  if (summary.answerOffset < 0) summary.answerOffset = offset
}
