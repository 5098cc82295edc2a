import type { Schemas } from '@ensaio/contracts/control'
import type { PausingWork, Sandbox } from '@ensaio/mock-kit'
import { createCandidates } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import type { Counts, Expectations, Expected } from './expectations.ts'

/** Ids that a result lists: enough to look some up. */
const MATCHED_LISTED_MAX = 20

const NEAR_MISSES_MAX = 3

/** Compares what happened in a sandbox with what was expected. */
export function* verify(sandbox: Sandbox, expected: Expectations): PausingWork<Schemas['Verdict']> {
  const { requests = [], deliveries = [], inOrder = false } = expected
  const candidates = yield* createCandidates(sandbox)
  const results = [
    ...(yield* judgeAll('requests', requests, { inOrder, candidatesOf: candidates.requests })),
    ...(yield* judgeAll('deliveries', deliveries, {
      inOrder,
      candidatesOf: candidates.deliveries,
    })),
  ]
  return { ok: results.every(({ ok }) => ok), results }
}

interface Judging<Match> {
  /** True where each looks only at what came after the first match of the one before. */
  readonly inOrder: boolean
  readonly candidatesOf: (match: Match) => PausingWork<readonly Candidate[]>
}

function* judgeAll<Match>(
  name: string,
  expectations: readonly Expected<Match>[],
  { inOrder, candidatesOf }: Judging<Match>,
): PausingWork<readonly Schemas['Expected'][]> {
  const results: Schemas['Expected'][] = []
  let from = 0
  for (const [index, expectation] of expectations.entries()) {
    const candidates = (yield* candidatesOf(expectation.match)).slice(from)
    const { result, first } = judge(`${name}[${index}]`, expectation, candidates)
    if (inOrder && first !== undefined) from += first + 1
    results.push(result)
  }
  return results
}

interface Judged {
  readonly result: Schemas['Expected']
  /** The place of the first that matches. */
  readonly first: number | undefined
}

function judge(name: string, counts: Counts, candidates: readonly Candidate[]): Judged {
  const [min, max] = boundsOf(counts)
  const matching = candidates.filter(({ differences }) => differences.length === 0)
  const found = matching.length
  const first = candidates.findIndex(({ differences }) => differences.length === 0)
  const expectation = `${name}: ${inWords(min, max)}`
  const base = {
    expectation,
    found,
    matched: matching.slice(0, MATCHED_LISTED_MAX).map(({ id }) => id),
  }
  if (found >= min && found <= max) {
    return {
      result: { ...base, ok: true, nearestMisses: [] },
      first: first < 0 ? undefined : first,
    }
  }
  const result = {
    ...base,
    ok: false,
    nearestMisses: found < min ? nearestMisses(candidates) : [],
    reason: `Expected ${inWords(min, max)} to match ${name}, found ${found} among ${candidates.length}.`,
  }
  return { result, first: first < 0 ? undefined : first }
}

function boundsOf({ count, atLeast, atMost, never }: Counts): readonly [min: number, max: number] {
  if (never) return [0, 0]
  if (count !== undefined) return [count, count]
  if (atLeast === undefined && atMost === undefined) return [1, Infinity]
  return [atLeast ?? 0, atMost ?? Infinity]
}

function inWords(min: number, max: number): string {
  if (max === 0) return 'none'
  if (min === max) return `exactly ${min}`
  if (max === Infinity) return `at least ${min}`
  return min === 0 ? `at most ${max}` : `${min} to ${max}`
}

function nearestMisses(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ differences }) => differences.length > 0)
    .sort((one, other) => one.differences.length - other.differences.length)
    .slice(0, NEAR_MISSES_MAX)
}
