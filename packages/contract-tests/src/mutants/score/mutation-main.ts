// Tries a sample of the engine's mutants on its tests, and prints the score:
//   node src/mutants/score/mutation-main.ts [--seed 1] [--count 20] [--files 'world/*'] [--tests 6] [--write]
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'
import { join, matchesGlob, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { runTests } from '../system-run-tests.ts'
import { equivalenceOf } from './equivalent-mutations.ts'
import { mutationsOf, type Mutation } from './mutations-of.ts'
import { renderScore, scoreOf } from './render-score.ts'
import { sampleMutations } from './sample-mutations.ts'
import { createTestFinder } from './tests-of.ts'
import { tryMutation, type TriedMutation, type TriedPackage } from './try-mutation.ts'

const ROOT = join(import.meta.dirname, '../../../../..')
const ROOM = 'packages/mock-kit'
const CWD = join(ROOT, ROOM)
const PAGE = join(ROOT, 'docs/mutation-score.md')
/** Test support is no behaviour of the engine, and the tests of the conformance suite take minutes. */
const LEFT_OUT = ['**/testing/**', '**/*.test.ts', '**/index.ts', 'conformance/**']
const AT_ONCE = 2
const BASELINE_TIMEOUT_MS = 300_000

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20' },
    files: { type: 'string', default: '**' },
    tests: { type: 'string', default: '6' },
    write: { type: 'boolean', default: false },
  },
})
// A run of many minutes leaves the machine to whoever works on it.
setPriority(10)

const sources = await readSources()
const mutations = [...sources]
  .filter(([file]) => matchesGlob(file, values.files))
  .filter(([file]) => !LEFT_OUT.some((pattern) => matchesGlob(file, pattern)))
  .flatMap(([file, text]) => mutationsOf(text, file))
const seed = Number(values.seed)
const sample = sampleMutations(mutations, { seed, count: Number(values.count) })
const testsMax = Number(values.tests)
const finder = createTestFinder(sources)
// More tests would find what is noticed by accident, if at all.
const nearestTo = (file: string): readonly string[] =>
  finder
    .testsOf(file)
    .filter((test) => !test.startsWith('conformance/'))
    .slice(0, testsMax)
const failing = await listFailing(new Set(sample.flatMap(({ file }) => nearestTo(file))))
const tried = await tryAll(sample, {
  room: ROOM,
  cwd: CWD,
  testsOf: (file) => nearestTo(file).filter((test) => !failing.has(test)),
  runTests,
  equivalenceOf,
})
const page = renderScore({
  date: new Date().toISOString().slice(0, 10),
  seed,
  of: mutations.length,
  testsMax,
  tried,
})
if (values.write) await writeFile(PAGE, page)
console.log(`${page}\nscore ${scoreOf(tried)}`)

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
async function listFailing(tests: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (tests.size === 0) return tests
  const { total, why, failedFiles } = await runTests({
    cwd: CWD,
    tests: [...tests].map((test) => `src/${test}`),
    timeoutMs: BASELINE_TIMEOUT_MS,
  })
  if (total === 0) throw new Error(`Failed to run the tests without a mutant: ${why}.`)
  for (const file of failedFiles) console.error(`left out, as it fails without a mutant: ${file}`)
  return new Set(failedFiles.map((file) => relative(join(CWD, 'src'), file)))
}

async function tryAll(
  mutations: readonly Mutation[],
  tested: TriedPackage,
): Promise<readonly TriedMutation[]> {
  const tried: TriedMutation[] = []
  const waiting = mutations.values()
  const work = async (): Promise<void> => {
    // Both workers take from one iterator.
    for (const mutation of waiting) {
      const outcome = await tryMutation(mutation, tested)
      tried.push(outcome)
      const { file, line, change, fate } = outcome
      console.error(`${tried.length}/${mutations.length} ${fate}: ${file}:${line}: ${change}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tried
}
