import type { SeededRandom } from '../simulation/seeded-random.ts'
import { HOUR_S } from '../time.ts'
import { goodbyeStep, isTrouble } from './plan-steps.ts'
import { draftOf, maybe } from './situation.ts'
import type { Draft, Situation } from './situation.ts'
import {
  AGENT_ACKNOWLEDGEMENTS,
  AGENT_APOLOGIES,
  AGENT_CLOSINGS,
  AGENT_EMPATHY,
  AGENT_GREETINGS,
  AGENT_MORE,
  AGENT_RETURNS,
  AGENT_TAKEOVERS,
  LETTER_GREETINGS,
} from './small-talk.ts'
import type { Template } from './subject.ts'

/** Agents excuse a wait that is longer, and greet anew after a longer one. */
const LONG_WAIT_S = 900
const APART_S = 4 * HOUR_S

/** Drafts a message of the agent. */
export function draftAgentMessage(situation: Situation, random: SeededRandom): Draft {
  const { script, number, next, hasGoodbye } = situation
  const step = situation.step ?? goodbyeStep(script)
  if (number > 0) return draftOf(random.pick(number === 1 ? step.more : AGENT_MORE.hold))
  const isEnd = step.kind === 'solve' && next === undefined && hasGoodbye
  return {
    before: beginningOf(situation, random),
    line: random.pick(step.lines),
    after: isEnd ? [random.pick(AGENT_CLOSINGS)] : [],
  }
}

function beginningOf(situation: Situation, random: SeededRandom): readonly Template[] {
  const { turn, step, waitS, isNewAgent, isNewDay, isFormal } = situation
  const isLate = waitS > LONG_WAIT_S && !isFormal
  if (turn === 0) {
    return [
      random.pick(isFormal ? LETTER_GREETINGS : AGENT_GREETINGS),
      ...(isLate ? [random.pick(AGENT_APOLOGIES)] : empathyFor(situation, random)),
    ]
  }
  if (isNewAgent) return [random.pick(AGENT_TAKEOVERS)]
  if (step === undefined || step.kind === 'goodbye') return []
  if (isNewDay && waitS > APART_S) return [random.pick(AGENT_RETURNS)]
  if (isLate) return maybe(random, 0.6, AGENT_APOLOGIES)
  return step.kind === 'ask' ? maybe(random, 0.6, AGENT_ACKNOWLEDGEMENTS) : []
}

function empathyFor({ script, step }: Situation, random: SeededRandom): readonly Template[] {
  if (step?.kind === 'outreach') return []
  return maybe(random, 0.5, isTrouble(script) ? AGENT_EMPATHY : AGENT_EMPATHY.slice(-1))
}
