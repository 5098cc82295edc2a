import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ARRIVING_BYTES_MAX, createBodyBudget } from './body-budget.ts'

test('the guide knows the bound', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guides/limits.md'), 'utf8')

  expect(guide).toContain(`of all connections | ${ARRIVING_BYTES_MAX / 2 ** 20} MiB |`)
})

test('gives up the body that has waited longest for its next portion', () => {
  const budget = createBodyBudget(10_000)
  const givenUp: string[] = []
  const [first, second, third] = ['first', 'second', 'third'].map((name) =>
    budget.open(() => givenUp.push(name)),
  )
  first?.add(3_000)
  second?.add(3_000)
  first?.add(10)

  third?.add(5_000)

  expect(givenUp).toEqual(['second'])
})

test('counts a body no longer once it is closed', () => {
  const budget = createBodyBudget(10_000)
  const body = budget.open(() => expect.unreachable())
  body.add(9_000)

  body.close()

  expect(budget.bytes).toBe(0)
  budget.open(() => expect.unreachable()).add(9_000)
})

test('counts portions of one byte by the memory that they take', () => {
  const budget = createBodyBudget(10_000)
  let givenUp = 0
  const body = budget.open(() => (givenUp += 1))

  for (let portion = 0; portion < 1_000; portion += 1) body.add(1)

  expect(givenUp).toBe(1)
})

test('holds no more than its limit, and gives up each body once at most', () => {
  const step = fc.record({
    body: fc.nat({ max: 9 }),
    bytes: fc.nat({ max: 4_000 }),
    ends: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const budget = createBodyBudget(10_000)
      const givenUp = Array.from({ length: 10 }, () => 0)
      const bodies = givenUp.map((_, index) =>
        budget.open(() => (givenUp[index] = (givenUp[index] ?? 0) + 1)),
      )

      for (const { body, bytes, ends } of steps) {
        bodies[body]?.add(bytes)
        if (ends) bodies[body]?.close()
        expect(budget.bytes).toBeLessThanOrEqual(10_000)
      }

      for (const body of bodies) body.close()
      expect(budget.bytes).toBe(0)
      expect(Math.max(...givenUp)).toBeLessThanOrEqual(1)
    }),
  )
})
