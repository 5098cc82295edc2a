import type { SeededRandom } from '../simulation/seeded-random.ts'
import { HOUR_S } from '../time.ts'
import { isTrouble } from './plan-steps.ts'
import type { Step } from './plan-steps.ts'
import { draftOf, maybe } from './situation.ts'
import type { Draft, Situation } from './situation.ts'
import {
  CUSTOMER_BESIDES,
  CUSTOMER_GREETINGS,
  CUSTOMER_IMPATIENCE,
  CUSTOMER_MORE,
  CUSTOMER_MORE_THANKS,
  CUSTOMER_PRAISE,
  CUSTOMER_REPLIES,
  CUSTOMER_RETURNS,
  CUSTOMER_THANKS,
  CUSTOMER_URGES,
} from './small-talk.ts'
import type { Line, Template } from './subject.ts'

/** Customers ask where everybody is after such a pause, and excuse themselves after a longer one. */
const IMPATIENT_S = 240
const IMPATIENT_BY_LETTER_S = 6 * HOUR_S
const APART_S = 3 * HOUR_S

/** Drafts a message of the customer. */
export function draftCustomerMessage(situation: Situation, random: SeededRandom): Draft {
  const { script, number, step, next, waitS, isFormal } = situation
  if (number > 0) return draftOf(random.pick(detailsFor(situation)))
  if (step === undefined) {
    const before = isFormal ? [] : maybe(random, 0.65, CUSTOMER_GREETINGS)
    return { before, line: random.pick(script.subject.opening), after: [] }
  }
  const reaction =
    next?.raisedBy === undefined
      ? draftReaction(step, random)
      : draftQuestion(step, { next, raisedBy: next.raisedBy, random })
  const isBack = waitS > APART_S && !isFormal && step.kind !== 'outreach'
  const returns = isBack ? maybe(random, 0.7, CUSTOMER_RETURNS) : []
  return { ...reaction, before: [...returns, ...reaction.before] }
}

function draftReaction({ kind, reactions }: Step, random: SeededRandom): Draft {
  const after = kind === 'solve' ? maybe(random, 0.3, CUSTOMER_THANKS.slice(0, 1)) : []
  return { before: [], line: random.pick(reactions), after }
}

interface QuestionOptions {
  readonly next: Step
  readonly raisedBy: Template
  readonly random: SeededRandom
}

/** Drafts a question, after a reaction to what the agent has written. */
function draftQuestion(
  { kind, reactions }: Step,
  { next, raisedBy, random }: QuestionOptions,
): Draft {
  const reaction: readonly Line[] = kind === 'solve' ? reactions : CUSTOMER_REPLIES
  const texts = maybe(random, kind === 'solve' ? 1 : 0.8, reaction).filter(
    (line) => typeof line === 'string',
  )
  // Another matter begins with a word about that.
  const besides = next.kind === 'answer' ? [] : [random.pick(CUSTOMER_BESIDES)]
  return { before: [...texts, ...besides], line: raisedBy, after: [] }
}

/** Returns what a customer may add to the first message of a turn. */
function detailsFor(situation: Situation): readonly Line[] {
  const { script, step, next, number, pauseS, isFormal, isPraising } = situation
  const isSettled = step?.kind === 'solve' || step?.kind === 'answer'
  const isAsking = next?.raisedBy !== undefined
  if (step?.kind === 'goodbye' || (isSettled && !isAsking)) {
    return isPraising ? [CUSTOMER_PRAISE, ...CUSTOMER_MORE_THANKS] : CUSTOMER_MORE_THANKS
  }
  const isPatient = pauseS <= (isFormal ? IMPATIENT_BY_LETTER_S : IMPATIENT_S)
  if (!isPatient || number > 2) return CUSTOMER_IMPATIENCE
  if (step === undefined && number === 1) return script.subject.detail
  return !isSettled && isTrouble(script) ? [...CUSTOMER_MORE, ...CUSTOMER_URGES] : CUSTOMER_MORE
}
