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
  readonly runTests: (run: MutantRun) => Promise<Outcome>
  readonly equivalenceOf: (mutation: Mutation) => string | undefined
}

/** A mutant that loops ends with this; the tests of a source take a tenth of it. */
const TIMEOUT_MS = 60_000

/** Tries a mutation on the tests that concern its source: the nearest test file alone, then the others. */
export async function tryMutation(
  mutation: Mutation,
  { room, cwd, testsOf, runTests, equivalenceOf }: TriedPackage,
): Promise<TriedMutation> {
  const why = equivalenceOf(mutation)
  if (why !== undefined) return { ...mutation, fate: 'equivalent', why }
  const { file, offset, before, after } = mutation
  const mutant = { room, file, offset, find: before, replace: after }
  const [nearest = [], ...others] = testsOf(file).map((test) => [`src/${test}`])
  for (const tests of [nearest, others.flat()].filter(({ length }) => length > 0)) {
    const outcome = await runTests({ cwd, tests, mutant, timeoutMs: TIMEOUT_MS, isHasty: true })
    if (outcome.why.includes('Failed to mutate')) throw new Error(outcome.why)
    if (outcome.isTimedOut) return { ...mutation, fate: 'timed out' }
    // Files that do not even load have no test.
    if (outcome.failed > 0 || outcome.total === 0) return { ...mutation, fate: 'killed' }
  }
  return { ...mutation, fate: 'survived' }
}
