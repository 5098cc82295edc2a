import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkLinearizability } from './check-linearizability.ts'
import type { Call, Operation, Value } from './operation.ts'
import { isLinearizableByBruteForce } from './testing/is-linearizable-by-brute-force.ts'
import { simulateHistory } from './testing/simulate-history.ts'
import type { CallKind, Step } from './testing/simulate-history.ts'

const operation = (
  call: Call,
  calledAt: number,
  at?: number,
  answer?: Value | boolean,
): Operation => ({
  client: 'client',
  call,
  calledAt,
  outcome:
    at === undefined
      ? { kind: 'unknown' }
      : { kind: 'answered', at, ...(answer !== undefined && { answer }) },
})
const write = (value: number, calledAt: number, at?: number): Operation =>
  operation({ kind: 'write', value }, calledAt, at)
const read = (answer: Value, calledAt: number, at: number): Operation =>
  operation({ kind: 'read' }, calledAt, at, answer)
const create = (answer: boolean, calledAt: number, at: number): Operation =>
  operation({ kind: 'compareAndSet', expected: null, value: 1 }, calledAt, at, answer)

describe('checkLinearizability', () => {
  test.each<readonly [string, readonly Operation[]]>([
    ['nothing', []],
    ['a read of a record that was never written', [read(null, 1, 2)]],
    [
      'reads of either value while a write is under way',
      [write(1, 1, 6), read(null, 2, 3), read(1, 4, 5)],
    ],
    [
      'a write of unknown outcome that is seen late',
      [write(1, 1, 2), write(2, 3), read(1, 4, 5), read(2, 6, 7)],
    ],
    ['a write of unknown outcome that is never seen', [write(1, 1, 2), write(2, 3), read(1, 4, 5)]],
    [
      'a write of unknown outcome that the next one hides',
      [write(1, 1), create(false, 2, 3), write(2, 4, 5)],
    ],
    ['one of two that create', [create(true, 1, 4), create(false, 2, 3)]],
  ])('takes %s', (_, history) => {
    expect(checkLinearizability(history)).toEqual({ kind: 'linearizable' })
    expect(isLinearizableByBruteForce(history)).toBe(true)
  })

  test.each<readonly [string, readonly Operation[], readonly Value[]]>([
    ['a stale read', [write(1, 1, 2), write(2, 3, 4), read(1, 5, 6)], [2]],
    ['a lost update', [write(1, 1, 2), read(null, 3, 4)], [1]],
    ['a read from the future', [read(1, 1, 2), write(1, 3, 4)], [null]],
    [
      'a value that comes back',
      [write(1, 1, 2), write(2, 3, 9), read(2, 4, 5), read(1, 6, 7)],
      [2],
    ],
    [
      'a write of unknown outcome that comes and goes',
      [write(1, 1, 2), write(2, 3), read(2, 4, 5), read(1, 6, 7)],
      [2],
    ],
    ['two writers that both create', [create(true, 1, 3), create(true, 2, 4)], [1]],
    ['a read of what nobody wrote', [write(1, 1, 2), read(7, 3, 4)], [1]],
  ])('finds %s', (_, history, possible) => {
    const verdict = checkLinearizability(history)

    expect(verdict).toEqual({ kind: 'violation', operation: expect.anything(), possible })
    expect(isLinearizableByBruteForce(history)).toBe(false)
  })

  test('takes every history of a real register', () => {
    fc.assert(
      fc.property(stepsOf({ clients: 5, most: 120 }), (steps) => {
        expect(checkLinearizability(simulateHistory(steps))).toEqual({ kind: 'linearizable' })
      }),
    )
  })

  test('agrees with the trial of all orders on short histories with one answer changed', () => {
    const counts = { linearizable: 0, violation: 0, undecided: 0 }
    fc.assert(
      fc.property(stepsOf({ clients: 3, most: 20 }), fc.nat(), fc.nat(), (steps, which, change) => {
        const history = withOneAnswerChanged(simulateHistory(steps), which, change)
        fc.pre(history !== undefined)
        const { kind } = checkLinearizability(history)
        counts[kind] += 1

        expect(kind === 'linearizable').toBe(isLinearizableByBruteForce(history))
      }),
      { seed: 1, numRuns: 500 },
    )

    expect(counts.undecided).toBe(0)
    expect(counts.linearizable).toBeGreaterThan(100)
    expect(counts.violation).toBeGreaterThan(100)
  })

  test('finds nearly each answer that was changed in a long history', () => {
    const histories = fc.sample(
      stepsOf({ clients: 3, least: 200, most: 200, kinds: ['read', 'write'] }),
      { seed: 1, numRuns: 100 },
    )
    const found = histories.filter((steps, index) => {
      const history = withOneAnswerChanged(simulateHistory(steps), 7 * index, 11 * index)
      return checkLinearizability(history ?? []).kind === 'violation'
    })

    expect(found.length).toBeGreaterThan(90)
  })

  test('gives up after so many states, and says so', () => {
    const writes = Array.from({ length: 12 }, (_, index) => write(index, index, 100 + index))

    expect(checkLinearizability(writes, { statesMax: 1_000 })).toEqual({
      kind: 'undecided',
    })
  })

  test.each<readonly [string, readonly CallKind[]]>([
    ['writes', ['read', 'write']],
    ['creations and deletions', ['read', 'create', 'delete']],
  ])('decides a long history with %s of unknown outcome', (_, kinds) => {
    const [steps = []] = fc.sample(stepsOf({ clients: 8, least: 1_500, most: 1_500, kinds }), {
      seed: 1,
      numRuns: 1,
    })
    const history = simulateHistory(steps)

    expect(history.filter(({ outcome }) => outcome.kind === 'unknown').length).toBeGreaterThan(15)
    expect(checkLinearizability(history)).toEqual({ kind: 'linearizable' })
  })
})

interface StepsOptions {
  readonly clients: number
  readonly least?: number
  readonly most: number
  readonly kinds?: readonly CallKind[]
}

const KINDS: readonly CallKind[] = ['read', 'read', 'write', 'compareAndSet', 'create', 'delete']

function stepsOf({ clients, least = 0, most, kinds = KINDS }: StepsOptions) {
  const step: fc.Arbitrary<Step> = fc.record({
    client: fc.nat(clients - 1),
    kind: fc.constantFrom(...kinds),
    isBroken: fc.nat(30).map((number) => number === 0),
  })
  return fc.array(step, { minLength: least, maxLength: most, size: 'max' })
}

/** Changes an answer that depends on the register; undefined where there is none. */
function withOneAnswerChanged(
  history: readonly Operation[],
  which: number,
  change: number,
): readonly Operation[] | undefined {
  const telling = history.filter(
    ({ outcome }) => outcome.kind === 'answered' && outcome.answer !== undefined,
  )
  const chosen = telling[which % telling.length]
  if (chosen === undefined || chosen.outcome.kind === 'unknown') return undefined
  const { answer = null } = chosen.outcome
  const values: readonly Value[] = [
    null,
    ...history.flatMap(({ call }) => (call.kind === 'read' ? [] : [call.value])),
  ]
  const others = values.filter((value) => value !== answer)
  const changed = typeof answer === 'boolean' ? !answer : others[change % others.length]
  if (changed === undefined) return undefined
  const outcome = { ...chosen.outcome, answer: changed }
  return history.map((one) => (one === chosen ? { ...one, outcome } : one))
}
