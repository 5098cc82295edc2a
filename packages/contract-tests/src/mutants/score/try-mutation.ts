import type { MutantRun, Outcome } from '../system-run-tests.ts'
import type { Mutation } from './mutations-of.ts'

/** A mutation, and how it ended. */
export interface TriedMutation extends Mutation {
  /** A run that hangs is noticed too. Nothing can notice an equivalent mutation. */
  readonly fate: 'killed' | 'timed out' | 'survived' | 'equivalent'
  /** The reason of an equivalent one. */
  readonly why?: string
}

/** Files of a package, as the mutations are tried on them. */
export interface TriedPackage {
  /** Below the repository: `packages/mock-kit`. */
  readonly room: string
  readonly cwd: string
  /** The tests that a mutation of a source has to pass to survive, below `src/`, those nearest to it first. */
  readonly testsOf: (file: string) => readonly string[]
  /** The number of tests that run before all others: most mutants do not survive them. */
  readonly testsFirst: number
  /** Returns those of the tests that pass without a mutant: others would notice every one. */
  readonly passing: (tests: readonly string[]) => Promise<readonly string[]>
  readonly runTests: (run: MutantRun) => Promise<Outcome>
  readonly equivalenceOf: (mutation: Mutation) => string | undefined
}

/** A mutant that loops ends with this; the nearest tests of a source take a tenth of it, and all of them a third. */
const TIMEOUT_MS = 60_000
const TIMEOUT_OF_ALL_MS = 300_000

/** Tries a mutation on the tests that concern its source: the nearest test file alone, then the next ones, then all others. */
export async function tryMutation(
  mutation: Mutation,
  { room, cwd, testsOf, testsFirst, passing, runTests, equivalenceOf }: TriedPackage,
): Promise<TriedMutation> {
  const why = equivalenceOf(mutation)
  if (why !== undefined) return { ...mutation, fate: 'equivalent', why }
  const { file, offset, before, after } = mutation
  const mutant = { room, file, offset, find: before, replace: after }
  const all = testsOf(file)
  const rounds = [
    { round: all.slice(0, 1), timeoutMs: TIMEOUT_MS },
    { round: all.slice(1, testsFirst), timeoutMs: TIMEOUT_MS },
    { round: all.slice(testsFirst), timeoutMs: TIMEOUT_OF_ALL_MS },
  ]
  for (const { round, timeoutMs } of rounds) {
    const tests = (await passing(round)).map((test) => `src/${test}`)
    if (tests.length === 0) continue
    const outcome = await runTests({ cwd, tests, mutant, timeoutMs, isHasty: true })
    if (outcome.why.includes('Failed to mutate')) throw new Error(outcome.why)
    if (outcome.isTimedOut) return { ...mutation, fate: 'timed out' }
    // Files that do not even load have no test.
    if (outcome.failed > 0 || outcome.total === 0) return { ...mutation, fate: 'killed' }
  }
  return { ...mutation, fate: 'survived' }
}
