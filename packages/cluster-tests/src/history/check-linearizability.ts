// Searches the order in which a single register could have taken the operations of a history: each at one instant between its
// call and its answer. The search goes along the answers (just-in-time linearization, Lowe 2017, after Wing and Gong 1993). At
// each answer it knows all states that are possible, and the operations under way that have taken effect to get there.
import { isDeepStrictEqual } from 'node:util'
import { applyCall } from './operation.ts'
import type { Operation, Value } from './operation.ts'

export type Verdict =
  | { readonly kind: 'linearizable' }
  /** No order explains the answer of this operation, given all answers before it. */
  | {
      readonly kind: 'violation'
      readonly operation: Operation
      /** The values that the register could have had at some instant of the operation. */
      readonly possible: readonly Value[]
    }
  /** The search was given up: nothing is known. */
  | { readonly kind: 'undecided' }

/** A history of some thousand operations takes about ten for each; only many writes at once take more. */
const STATES_MAX = 200_000

/** Checks the history of one register, which begins without a value. */
export function checkLinearizability(
  history: readonly Operation[],
  { statesMax = STATES_MAX }: { readonly statesMax?: number } = {},
): Verdict {
  const search: Search = { underWay: [], left: statesMax }
  let possible: readonly State[] = [{ value: null, done: [], spent: [] }]
  for (const { operation, isAnswer } of eventsOf(history)) {
    if (!isAnswer) {
      search.underWay.push(operation)
      continue
    }
    const reached = reach(search, possible, operation)
    if (search.left < 0) return { kind: 'undecided' }
    possible = reached.filter(({ done }) => done.includes(operation)).map(without(operation))
    if (possible.length === 0) {
      const values = new Set(reached.map(({ value }) => value))
      return { kind: 'violation', operation, possible: [...values] }
    }
    search.underWay.splice(search.underWay.indexOf(operation), 1)
  }
  return { kind: 'linearizable' }
}

/** A state that is possible, and how it came about. */
interface State {
  readonly value: Value
  /** The operations under way that have taken effect and will be answered. */
  readonly done: readonly Operation[]
  /** The operations of unknown outcome that have taken effect. */
  readonly spent: readonly Operation[]
}

interface Search {
  readonly underWay: Operation[]
  /** The states that may still be looked at. */
  left: number
}

function without(operation: Operation): (state: State) => State {
  return (state) => ({ ...state, done: state.done.filter((other) => other !== operation) })
}

/** Returns all states that can be reached until the operation has taken effect. */
function reach(search: Search, from: readonly State[], operation: Operation): readonly State[] {
  const reached: State[] = []
  const open: State[] = []
  const add = (state: State): void => {
    search.left -= 1
    const settled = withPassive(search.underWay, state)
    if (reached.some((other) => isAsOpen(other, settled))) return
    reached.push(settled)
    if (!settled.done.includes(operation)) open.push(settled)
  }
  from.forEach(add)
  for (let state = open.pop(); state !== undefined && search.left >= 0; state = open.pop())
    for (const next of search.underWay)
      if (!hasTakenEffect(state, next) && !hasTwinBefore(search, state, next)) {
        const { value, answer } = applyCall(next.call, state.value)
        if (isExplained(next, answer)) add(withEffect(state, next, value))
      }
  return reached
}

function withEffect({ done, spent }: State, operation: Operation, value: Value): State {
  return operation.outcome.kind === 'unknown'
    ? { value, done, spent: [...spent, operation] }
    : { value, done: [...done, operation], spent }
}

/** Lets all reads and refusals take effect that this value explains: to wait for another time opens no other way. */
function withPassive(underWay: readonly Operation[], state: State): State {
  const passive = underWay.filter((operation) => {
    if (operation.outcome.kind === 'unknown' || state.done.includes(operation)) return false
    const { answer } = applyCall(operation.call, state.value)
    const isPassive = operation.call.kind === 'read' || answer === false
    return isPassive && isExplained(operation, answer)
  })
  return passive.length === 0 ? state : { ...state, done: [...state.done, ...passive] }
}

function isExplained({ outcome }: Operation, answer: Value | boolean | undefined): boolean {
  return outcome.kind === 'unknown' || outcome.answer === answer
}

function hasTakenEffect({ done, spent }: State, operation: Operation): boolean {
  return done.includes(operation) || spent.includes(operation)
}

/** Of calls of unknown outcome that are alike, the first takes effect first: which one it was makes no difference. */
function hasTwinBefore({ underWay }: Search, state: State, operation: Operation): boolean {
  if (operation.outcome.kind === 'answered') return false
  const earlier = underWay.slice(0, underWay.indexOf(operation))
  return earlier.some(
    (other) =>
      other.outcome.kind === 'unknown' &&
      isDeepStrictEqual(other.call, operation.call) &&
      !state.spent.includes(other),
  )
}

/** True where all that can follow on the second state can follow on the first: what is unknown need never take effect. */
function isAsOpen(first: State, second: State): boolean {
  return (
    first.value === second.value &&
    first.done.length === second.done.length &&
    first.done.every((operation) => second.done.includes(operation)) &&
    first.spent.every((operation) => second.spent.includes(operation))
  )
}

interface Event {
  readonly at: number
  readonly operation: Operation
  readonly isAnswer: boolean
}

function eventsOf(history: readonly Operation[]): readonly Event[] {
  return history
    .filter((operation) => !isUnseen(operation, history))
    .flatMap((operation): readonly Event[] => {
      const called = { at: operation.calledAt, operation, isAnswer: false }
      const { outcome } = operation
      return outcome.kind === 'unknown'
        ? [called]
        : [called, { at: outcome.at, operation, isAnswer: true }]
    })
    .toSorted((a, b) => a.at - b.at)
}

/** True for a write of unknown outcome that explains no answer: any order that has it is one without it, too. */
function isUnseen({ call, outcome }: Operation, history: readonly Operation[]): boolean {
  if (outcome.kind === 'answered') return false
  if (call.kind !== 'write') return call.kind === 'read'
  return !history.some(
    (other) =>
      other.outcome.kind === 'answered' &&
      (other.outcome.answer === call.value || other.call.kind === 'compareAndSet'),
  )
}
