import { accountDayAt, SECOND_MS } from '../time.ts'
import type { Step } from './plan-steps.ts'
import type { Situation } from './situation.ts'

/** A message without its words. */
export interface Utterance {
  readonly isAgents: boolean
  /** Milliseconds since 1970. */
  readonly sentAt: number
  /** Index of the agent who has the interaction at that time. */
  readonly agent: number
}

/** The part of a situation that changes from message to message. */
export type Progress = Pick<
  Situation,
  'turn' | 'number' | 'step' | 'next' | 'gapS' | 'pauseS' | 'waitS' | 'isNewDay' | 'isNewAgent'
>

/**
 * Follows a talk: the function that it returns takes one message after the other, and tells where in the talk it is.
 * @param end the step of those who write after the planned end
 */
export function followTalk(steps: readonly Step[], end: Step): (utterance: Utterance) => Progress {
  let turns = 0
  let number = 0
  let last: Utterance | undefined
  let lastAgent: number | undefined
  /** The first message of the current run of each side, and the last one. */
  const first = { agent: 0, customer: 0 }
  const latest = { agent: 0, customer: 0 }

  return (utterance) => {
    const { isAgents, sentAt, agent } = utterance
    const [side, other] = isAgents
      ? (['agent', 'customer'] as const)
      : (['customer', 'agent'] as const)
    const isNewTurn = last === undefined || last.isAgents !== isAgents
    number = isNewTurn ? 0 : number + 1
    if (isNewTurn) first[side] = sentAt
    if (isNewTurn && isAgents) turns += 1
    const step = turns === 0 ? undefined : (steps[turns - 1] ?? end)
    const progress = {
      turn: isAgents ? turns - 1 : turns,
      number,
      step,
      next: steps[turns],
      gapS: last === undefined ? Infinity : secondsBetween(last.sentAt, sentAt),
      pauseS: latest[side] === 0 ? 0 : secondsBetween(latest[side], sentAt),
      waitS: first[other] === 0 ? 0 : secondsBetween(first[other], sentAt),
      isNewDay: last !== undefined && isOtherDay(last.sentAt, sentAt),
      isNewAgent: isAgents && lastAgent !== undefined && lastAgent !== agent,
    }
    latest[side] = sentAt
    last = utterance
    if (isAgents) lastAgent = agent
    return progress
  }
}

function secondsBetween(from: number, to: number): number {
  return Math.floor((to - from) / SECOND_MS)
}

function isOtherDay(one: number, other: number): boolean {
  return accountDayAt(one).day !== accountDayAt(other).day
}
