import type { SeededRandom } from '../simulation/seeded-random.ts'
import {
  HOLD,
  ORDER_NUMBER,
  ORDER_QUESTIONS,
  OTHER_FOLLOW_UPS,
  PAYMENT_FOLLOW_UPS,
  PRESALE_QUESTIONS,
} from './small-talk.ts'
import type { FollowUp, Line, Question } from './subject.ts'
import type { Script } from './scripts.ts'

/** Returns the agent's questions in their order, first those of the subject. None asks for what is known already. */
export function questionsFor(
  { subject }: Script,
  { random, known }: { readonly random: SeededRandom; readonly known?: Script | undefined },
): readonly Question[] {
  const asked = known?.subject.questions ?? []
  const own = subject.questions.filter(
    (question) => !asked.includes(question) && (known === undefined || question !== ORDER_NUMBER),
  )
  // Of another matter only what belongs to it is asked.
  const others = known === undefined ? othersFor(subject) : []
  const told = namesIn(own.flatMap(linesOf))
  const fitting = others.filter((question) =>
    [...namesIn(linesOf(question))].every((name) => !told.has(name)),
  )
  const questions = [...own, ...shuffle(fitting, random)]
  return questions.length === 0 ? [HOLD] : questions
}

function othersFor({ isPresale, questions }: Script['subject']): readonly Question[] {
  if (isPresale) return PRESALE_QUESTIONS
  return questions.includes(ORDER_NUMBER) ? ORDER_QUESTIONS : []
}

function linesOf({ ask, answer }: Question): readonly Line[] {
  return [ask, answer]
}

/** Values that a customer who has been told them does not ask for. */
const ONCE: ReadonlySet<string> = new Set(['cupom', 'protocolo', 'email'])

/** Returns what the customer asks besides, first what belongs to the outcome. */
export function followUpsFor(
  { subject, branch }: Script,
  random: SeededRandom,
): readonly FollowUp[] {
  const others = subject.isPresale ? OTHER_FOLLOW_UPS : [...OTHER_FOLLOW_UPS, ...PAYMENT_FOLLOW_UPS]
  const own = branch.followUps.flatMap(({ question, answer }) => [question, answer])
  const told = namesIn([branch.solve, branch.more, ...own])
  const fitting = others.filter(({ answer }) =>
    [...namesIn([answer])].every((name) => !ONCE.has(name) || !told.has(name)),
  )
  return [...shuffle(branch.followUps, random), ...shuffle(fitting, random)]
}

/** Returns the names of the values in lines. */
function namesIn(lines: readonly Line[]): ReadonlySet<string> {
  const texts = lines.map((line) =>
    typeof line === 'string' ? line : `${line.caption} ${line.instead}`,
  )
  const names = texts.flatMap((text) => text.match(/\{\w+\}/g) ?? [])
  return new Set(names.map((name) => name.slice(1, -1)))
}

function shuffle<Value>(values: readonly Value[], random: SeededRandom): readonly Value[] {
  return values
    .map((value) => ({ value, order: random.float() }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value)
}
