// Tries a sample of the engine's mutants on its tests. A mutant takes seconds, so a run of many takes minutes.
import { readdir, readFile } from 'node:fs/promises'
import { join, matchesGlob, relative } from 'node:path'
import { runTests } from '../system-run-tests.ts'
import { equivalenceOf } from './equivalent-mutations.ts'
import { mutationsOf, type Mutation } from './mutations-of.ts'
import { sampleMutations } from './sample-mutations.ts'
import { createTestFinder } from './tests-of.ts'
import { tryMutation, type TriedMutation, type TriedPackage } from './try-mutation.ts'

const ROOM = 'packages/mock-kit'
const CWD = join(import.meta.dirname, '../../../../..', ROOM)

/** Test support is not behaviour of the engine, and the tests of the conformance suite take minutes. */
const LEFT_OUT = ['**/testing/**', '**/*.test.ts', '**/index.ts', 'conformance/**']
const AT_ONCE = 2
const BASELINE_TIMEOUT_MS = 600_000

/** The choice of mutants. */
export interface EngineSample {
  readonly seed: number
  readonly count: number
  /** The files whose mutants are drawn, below the engine's \`src/\`. @default all of them */
  readonly files?: string
  /** The number of nearest test files that are tried before all others. */
  readonly testsFirst: number
  /** Told of each mutant when it has been tried, and of tests that take no part. */
  readonly onProgress: (text: string) => void
}

/** The mutants that were tried, and the number that they were drawn from. */
export interface EngineRun {
  readonly tried: readonly TriedMutation[]
  readonly of: number
}

/** Draws mutants of the engine, and runs its tests with each. */
export async function tryEngine(sampled: EngineSample): Promise<EngineRun> {
  const { files = '**', onProgress } = sampled
  const sources = await readSources()
  const mutations = [...sources]
    .filter(([file]) => matchesGlob(file, files))
    .filter(([file]) => !LEFT_OUT.some((pattern) => matchesGlob(file, pattern)))
    .flatMap(([file, text]) => mutationsOf(text, file))
  const sample = sampleMutations(mutations, sampled)
  const finder = createTestFinder(sources)
  const testsOf = (file: string): readonly string[] =>
    finder.testsOf(file).filter((test) => !test.startsWith('conformance/'))
  const all = sample.map(({ file }) => testsOf(file))
  const nearest = new Set(all.flatMap((tests) => tests.slice(0, sampled.testsFirst)))
  const failing = await listFailing(nearest, onProgress)
  let failingFar: Promise<ReadonlySet<string>> | undefined
  const passing = async (tests: readonly string[]): Promise<readonly string[]> => {
    // Most mutants never get to the far tests, which take a minute.
    const isNear = tests.every((test) => nearest.has(test))
    const far = isNear
      ? failing
      : await (failingFar ??= listFailing(
          new Set(all.flat().filter((test) => !nearest.has(test))),
          onProgress,
        ))
    return tests.filter((test) => !failing.has(test) && !far.has(test))
  }
  const tested = { room: ROOM, cwd: CWD, testsOf, passing, runTests, equivalenceOf }
  const tried = await tryAll(sample, { ...tested, testsFirst: sampled.testsFirst }, onProgress)
  return { tried, of: mutations.length }
}

async function readSources(): Promise<ReadonlyMap<string, string>> {
  const cwd = join(CWD, 'src')
  const files = (await readdir(cwd, { recursive: true })).filter((name) => name.endsWith('.ts'))
  return new Map(
    await Promise.all(
      files
        .toSorted()
        .map(async (file) => [file, await readFile(join(cwd, file), 'utf8')] as const),
    ),
  )
}

/** Lists the tests that fail without a mutant: they would notice every one, so they take no part. */
async function listFailing(
  tests: ReadonlySet<string>,
  onProgress: EngineSample['onProgress'],
): Promise<ReadonlySet<string>> {
  if (tests.size === 0) return tests
  const { total, why, failedFiles } = await runTests({
    cwd: CWD,
    tests: [...tests].map((test) => `src/${test}`),
    timeoutMs: BASELINE_TIMEOUT_MS,
  })
  if (total === 0) throw new Error(`Failed to run the tests without a mutant: ${why}.`)
  const failing = failedFiles.map((file) => relative(join(CWD, 'src'), file))
  for (const file of failing) onProgress(`left out, as it fails without a mutant: ${file}`)
  return new Set(failing)
}

async function tryAll(
  mutations: readonly Mutation[],
  tested: TriedPackage,
  onProgress: EngineSample['onProgress'],
): Promise<readonly TriedMutation[]> {
  const tried: TriedMutation[] = []
  const waiting = mutations.values()
  const work = async (): Promise<void> => {
    // Both workers take from one iterator.
    for (const mutation of waiting) {
      const outcome = await tryMutation(mutation, tested)
      tried.push(outcome)
      const { file, line, change, fate } = outcome
      onProgress(`${tried.length}/${mutations.length} ${fate}: ${file}:${line}: ${change}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tried
}
