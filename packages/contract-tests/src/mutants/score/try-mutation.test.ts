import { at } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import type { MutantRun, Outcome } from '../system-run-tests.ts'
import { mutationsOf } from './mutations-of.ts'
import { renderScore, scoreOf } from './render-score.ts'
import { tryMutation } from './try-mutation.ts'

const mutation = at(mutationsOf('const x = a === b', 'world/a.ts'), 0)
const PASSED: Outcome = { failed: 0, total: 3, why: '', failedFiles: [], isTimedOut: false }

/** Tries the mutation on tests that end like this, and tells which were run. */
async function tryWith(outcomes: readonly Partial<Outcome>[], why?: string) {
  const runs: MutantRun[] = []
  const tried = await tryMutation(mutation, {
    room: 'packages/a',
    cwd: '/a',
    testsOf: () => ['world/a.test.ts', 'b.test.ts', 'c.test.ts', 'd.test.ts'],
    testsFirst: 3,
    passing: async (tests) => tests,
    runTests: async (run) => {
      runs.push(run)
      return { ...PASSED, ...outcomes[runs.length - 1] }
    },
    equivalenceOf: () => why,
  })
  return { tried, tests: runs.map(({ tests }) => tests) }
}

const NEAREST = ['src/world/a.test.ts']
const NEXT = ['src/b.test.ts', 'src/c.test.ts']
const OTHERS = ['src/d.test.ts']

test.each([
  ['passes all tests', [], 'survived', [NEAREST, NEXT, OTHERS]],
  ['fails the nearest test', [{ failed: 1 }], 'killed', [NEAREST]],
  ['fails another test', [{}, { failed: 1 }], 'killed', [NEAREST, NEXT]],
  ['fails a far test', [{}, {}, { failed: 1 }], 'killed', [NEAREST, NEXT, OTHERS]],
  ['does not load', [{ total: 0 }], 'killed', [NEAREST]],
  ['hangs', [{ isTimedOut: true, total: 0 }], 'timed out', [NEAREST]],
] as const)('a mutation that %s', async (_, outcomes, fate, tests) => {
  const outcome = await tryWith(outcomes)

  expect(outcome.tried.fate).toBe(fate)
  expect(outcome.tests).toEqual(tests)
})

test('an equivalent mutation is not tried', async () => {
  expect(await tryWith([], 'same')).toEqual({
    tried: { ...mutation, fate: 'equivalent', why: 'same' },
    tests: [],
  })
})

test('a mutation whose place is gone is an error, not a kill', async () => {
  await expect(tryWith([{ failed: 1, why: 'Failed to mutate world/a.ts' }])).rejects.toThrow(
    /Failed to mutate/,
  )
})

test('the score counts hangs as noticed, and equivalent mutations not at all', () => {
  const fates = ['killed', 'timed out', 'survived', 'equivalent'] as const
  const tried = fates.map((fate) => ({ ...mutation, fate }))

  expect(scoreOf(tried)).toBe('66 %')
  expect(scoreOf([])).toBe('-')
  const page = renderScore({ date: '2026-01-02', seed: 1, of: 9, tried })
  expect(page).toContain('| world | 4 | 1 | 1 | 1 | 1 | 66 % |')
  expect(page).toContain('## Survivors\n\n- `world/a.ts:1`: `===` becomes `!==`')
})
