import { TAG } from '../account/staff.ts'
import type { SeededRandom } from '../simulation/seeded-random.ts'
import { questionsFor, followUpsFor } from './choose-questions.ts'
import {
  AGENT_GOODBYES,
  AGENT_MORE,
  CUSTOMER_REPLIES,
  CUSTOMER_RESIGNED,
  CUSTOMER_SATISFIED,
  CUSTOMER_THANKS,
  GLAD_GOODBYES,
  HOLD,
} from './small-talk.ts'
import type { FollowUp, Line, Question, Template } from './subject.ts'
import { isHoped } from './scripts.ts'
import type { Script } from './scripts.ts'
import type { TalkPlan } from './talk-plan.ts'

/** A turn of the agent, and the customer's reaction to it. */
export interface Step {
  readonly kind: 'outreach' | 'ask' | 'solve' | 'answer' | 'goodbye'
  /** Lines that the agent may write, and may add. */
  readonly lines: readonly Line[]
  readonly more: readonly Line[]
  /** The customer's possible reactions, unless there is something else to ask. */
  readonly reactions: readonly Line[]
  /** The question or request of the customer that leads to this turn. */
  readonly raisedBy?: Template
}

/** The circumstances from which a talk is planned. */
export interface StepsOptions {
  /** The matter of the talk, and another one for a long talk. */
  readonly scripts: { readonly main: Script; readonly other: Script }
  readonly plan: TalkPlan
  readonly active: boolean
  readonly random: SeededRandom
}

/** A talk of more turns is about two matters. */
const ONE_MATTER_TURNS_MAX = 9
const MAIN_SHARE = 0.6

/** Plans what the agent does in each turn: asks, solves the matter, answers what else there is, and says goodbye. */
export function planSteps({ scripts, plan, active, random }: StepsOptions): readonly Step[] {
  const { main, other } = scripts
  const turns = plan.agentTurns - (active ? 1 : 0)
  // In a short talk, the solution and the goodbye are one message.
  const isGoodbyeApart = plan.hasGoodbye && turns >= 3
  const left = turns - (isGoodbyeApart ? 1 : 0)
  const mainTurns = left > ONE_MATTER_TURNS_MAX ? Math.ceil(left * MAIN_SHARE) : left
  // A customer who falls silent at once has been asked something.
  const isOnlyAsked = !plan.hasGoodbye && left === 1 && !active
  const mainSteps = isOnlyAsked
    ? questionsFor(main, { random }).slice(0, 1).map(askStep)
    : matterSteps(main, mainTurns, { random })
  const otherSteps = matterSteps(other, left - mainTurns, {
    random,
    known: main,
    answered: mainSteps.flatMap(({ raisedBy }) => raisedBy ?? []),
  })
  return [
    ...(active ? [outreachStep(main)] : []),
    ...mainSteps,
    ...otherSteps.map((step, index) =>
      index === 0 ? { ...step, raisedBy: random.pick(other.subject.opening) } : step,
    ),
    ...(isGoodbyeApart ? [goodbyeStep(main)] : []),
  ]
}

interface MatterOptions {
  readonly random: SeededRandom
  /** A script whose questions have been asked. */
  readonly known?: Script
  /** The questions of the customer that have been answered. */
  readonly answered?: readonly Template[]
}

function matterSteps(script: Script, turns: number, options: MatterOptions): readonly Step[] {
  if (turns <= 0) return []
  const questions = questionsFor(script, options)
  const asked = Math.min(questions.length, Math.ceil((turns - 1) / 2))
  const { answered = [] } = options
  const followUps = followUpsFor(script, options.random)
    .filter(({ question }) => !answered.includes(question))
    .slice(0, turns - asked - 1)
  return [
    ...chooseQuestions(questions, asked).map(askStep),
    solveStep(script),
    ...followUps.map((followUp) => answerStep(followUp, script)),
  ]
}

/** Lets the agent look something up before the solution of a longer talk. */
function chooseQuestions(questions: readonly Question[], count: number): readonly Question[] {
  return count < 3 ? questions.slice(0, count) : [...questions.slice(0, count - 1), HOLD]
}

function outreachStep({ subject }: Script): Step {
  const { opening, detail, reply } = subject
  return {
    kind: 'outreach',
    lines: opening,
    more: detail,
    reactions: reply === undefined ? CUSTOMER_REPLIES : [reply],
  }
}

function askStep(question: Question): Step {
  return {
    kind: 'ask',
    lines: [question.ask],
    more: question === HOLD ? AGENT_MORE.hold : AGENT_MORE.question,
    reactions: [question.answer],
  }
}

function solveStep({ branch }: Script): Step {
  const { solve, more, accept } = branch
  return { kind: 'solve', lines: [solve], more: [more], reactions: [accept] }
}

function answerStep({ question, answer }: FollowUp, script: Script): Step {
  return {
    kind: 'answer',
    lines: [answer],
    more: AGENT_MORE.answer,
    reactions: isHoped(script) ? CUSTOMER_SATISFIED : CUSTOMER_RESIGNED,
    raisedBy: question,
  }
}

/** The step after which nothing is left to do. */
export function goodbyeStep(script: Script): Step {
  return {
    kind: 'goodbye',
    lines: isHoped(script) ? GLAD_GOODBYES : AGENT_GOODBYES,
    more: AGENT_MORE.goodbye,
    reactions: CUSTOMER_THANKS,
  }
}

/** Returns whether something has to be solved: not where somebody praises or is about to buy. */
export function isTrouble({ subject }: Script): boolean {
  return subject.isPresale !== true && !subject.tags.includes(TAG.praise)
}
