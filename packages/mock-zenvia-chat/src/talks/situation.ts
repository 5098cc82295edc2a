import type { SeededRandom } from '../simulation/seeded-random.ts'
import type { Step } from './plan-steps.ts'
import type { Line, Template } from './subject.ts'
import type { Script } from './scripts.ts'

/** The position of a message in a talk. It depends on what came before and on the plan, never on what follows. */
export interface Situation {
  readonly script: Script
  /** Number of turns of agents before this one. */
  readonly turn: number
  /** Number of the message in its turn, from 0 on. */
  readonly number: number
  /** The step of the agent, or the one that the customer reacts to; `undefined` where the customer begins. */
  readonly step: Step | undefined
  /** The step after that one. */
  readonly next: Step | undefined
  /** Seconds since the last message of either side. */
  readonly gapS: number
  /** Seconds since the side's own last message. */
  readonly pauseS: number
  /** Seconds since the first message of the other side's last turn. */
  readonly waitS: number
  /** The last message is from another day. */
  readonly isNewDay: boolean
  /** The agent has taken over from another one. */
  readonly isNewAgent: boolean
  /** People write letters, or for all to read. */
  readonly isFormal: boolean
  /** The customer may praise the agent. */
  readonly isPraising: boolean
  /** The plan ends with a word of the agent. */
  readonly hasGoodbye: boolean
}

/** The words of a message: those before and after its line are sentences of their own. */
export interface Draft {
  readonly before: readonly Template[]
  readonly line: Line
  readonly after: readonly Template[]
}

export function draftOf(line: Line): Draft {
  return { before: [], line, after: [] }
}

/** Picks one of the values with a probability, and else none. */
export function maybe<Value>(
  random: SeededRandom,
  probability: number,
  values: readonly Value[],
): readonly Value[] {
  return random.chance(probability) ? [random.pick(values)] : []
}
