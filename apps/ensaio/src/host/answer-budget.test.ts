import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createAnswerBudget, UNSENT_BYTES_MAX } from './answer-budget.ts'

test('the guide knows the bound', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/limits.md'), 'utf8')

  expect(guide).toContain(`of all connections | ${UNSENT_BYTES_MAX / 2 ** 20} MiB |`)
})

/** Connections of a budget of 10,000 bytes. */
function setUp(names: readonly string[]) {
  const budget = createAnswerBudget(10_000)
  const ended: string[] = []
  const open = (name: string) => {
    const state = { unsent: 0 }
    const held = budget.open({ unsent: () => state.unsent, end: () => ended.push(name) })
    const answer = (bytes: number): void => {
      state.unsent += bytes
      held.add(bytes)
    }
    const read = (bytes: number): void => void (state.unsent -= bytes)
    return { ...held, answer, read }
  }
  return { budget, ended, connections: names.map(open) }
}

test('ends nobody up to its limit', () => {
  const { budget, ended, connections } = setUp(['first', 'second'])

  for (const { answer } of connections) answer(5_000)

  expect(ended).toEqual([])
  expect(budget.bytes).toBe(10_000)
})

test('ends the connection whose answers have made no progress for longest', () => {
  const { budget, ended, connections } = setUp(['first', 'second', 'third'])
  const [first, second, third] = connections
  first?.answer(4_000)
  second?.answer(4_000)
  first?.read(1)

  third?.answer(4_000)

  expect(ended).toEqual(['second'])
  expect(budget.bytes).toBe(8_000)
})

test('does not take a further answer for progress', () => {
  const { ended, connections } = setUp(['first', 'second', 'third'])
  const [first, second, third] = connections
  first?.answer(2_000)
  second?.answer(4_000)
  first?.answer(2_000)

  third?.answer(4_000)

  expect(ended).toEqual(['first'])
})

test('puts a connection that was seen to make progress before one that came later', () => {
  const { ended, connections } = setUp(['first', 'second', 'third', 'fourth'])
  const [first, second, third, fourth] = connections
  first?.answer(4_000)
  second?.answer(4_000)
  first?.read(1)
  third?.answer(4_000)

  fourth?.answer(4_000)

  expect(ended[0]).toBe('second')
  expect(ended).toHaveLength(2)
})

test('ends a connection that is beyond the limit alone', () => {
  const { budget, ended, connections } = setUp(['only'])

  connections[0]?.answer(10_001)

  expect(ended).toEqual(['only'])
  expect(budget.bytes).toBe(0)
})

test('counts neither sent answers nor closed connections', () => {
  const { budget, ended, connections } = setUp(['first', 'second'])
  const [first, second] = connections
  first?.answer(9_000)
  first?.remove(8_000)
  second?.answer(9_000)

  second?.close()
  second?.close()

  expect(ended).toEqual([])
  expect(budget.bytes).toBe(1_000)
})

test('counts nothing more of a connection that it has ended', () => {
  const { budget, ended, connections } = setUp(['only'])
  connections[0]?.answer(10_001)

  connections[0]?.answer(20_000)
  connections[0]?.remove(10_001)
  connections[0]?.close()

  expect(ended).toEqual(['only'])
  expect(budget.bytes).toBe(0)
})

test('holds no more than its limit, and ends each connection once at most', () => {
  const step = fc.record({
    at: fc.nat(9),
    bytes: fc.nat(4_000),
    read: fc.nat(10),
    ends: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const names = Array.from({ length: 10 }, (_, index) => String(index))
      const { budget, ended, connections } = setUp(names)

      for (const { at, bytes, read, ends } of steps) {
        connections[at]?.answer(bytes)
        connections[at]?.read(read)
        if (ends) connections[at]?.close()
        expect(budget.bytes).toBeLessThanOrEqual(10_000)
      }

      for (const { close } of connections) close()
      expect(budget.bytes).toBe(0)
      expect(new Set(ended).size).toBe(ended.length)
    }),
  )
})
