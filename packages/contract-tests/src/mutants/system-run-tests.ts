import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { COMPILE_CACHE } from '@ensaio/test-config'
import type { PlacedMutant } from './mutate-source-main.ts'

const PRELOADED = pathToFileURL(join(import.meta.dirname, 'mutate-source-main.ts')).href
const CONFIG = fileURLToPath(new URL('../../mutants.config.ts', import.meta.url))

/** The tests to run, and the mutant in the place of a source, if any. */
export interface MutantRun {
  /** The folder of the package whose tests they are. */
  readonly cwd: string
  /** The test files, below the package's folder. */
  readonly tests: readonly string[]
  readonly mutant?: PlacedMutant
  readonly timeoutMs: number
  /** True to end with the first test that fails. */
  readonly isHasty?: boolean
}

/** The outcome of test files, as vitest reports it. */
export interface Outcome {
  readonly failed: number
  readonly total: number
  /** The first thing that failed. */
  readonly why: string
  /** The paths of the test files in which something failed. */
  readonly failedFiles: readonly string[]
  readonly isTimedOut: boolean
}

/** Runs test files of a package in a process of their own, which is killed with its children when its time is over. */
export async function runTests(run: MutantRun): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'ensaio-mutant-'))
  try {
    const report = join(folder, 'report.json')
    const isTimedOut = await runVitest(run, report)
    return { ...readReport(await readFile(report, 'utf8').catch(() => undefined)), isTimedOut }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Returns true when the time was over. A run in which a test fails ends with a failure; the report tells more. */
async function runVitest(run: MutantRun, report: string): Promise<boolean> {
  const { cwd, tests, mutant, timeoutMs, isHasty = false } = run
  const program = join(cwd, 'node_modules/vitest/vitest.mjs')
  const words = ['run', ...tests, '--root', cwd, '--config', CONFIG, '--maxWorkers', '1']
  const mutation = mutant && {
    ENSAIO_MUTANT: JSON.stringify(mutant),
    NODE_OPTIONS: `--import=${PRELOADED}`,
  }
  const child = spawn(process.execPath, [program, ...words, ...(isHasty ? ['--bail', '1'] : [])], {
    cwd,
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      ...mutation,
      ENSAIO_MUTANT_REPORT: report,
    },
    stdio: 'ignore',
    // A group of its own, so that workers that hang in a loop end with it.
    detached: true,
  })
  let isTimedOut = false
  const timer = setTimeout(() => {
    isTimedOut = true
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, timeoutMs)
  await once(child, 'exit')
  clearTimeout(timer)
  return isTimedOut
}

/** A test file in vitest's report. */
interface FileResult {
  readonly name: string
  readonly status: string
  readonly message?: string
  readonly assertionResults: readonly { readonly failureMessages?: readonly string[] }[]
}

function readReport(text: string | undefined): Omit<Outcome, 'isTimedOut'> {
  if (text === undefined)
    return { failed: 0, total: 0, why: 'vitest wrote no report', failedFiles: [] }
  const { numFailedTests, numFailedTestSuites, numTotalTests, testResults } = JSON.parse(text)
  const files: readonly FileResult[] = testResults
  const messages = files.flatMap(({ message, assertionResults }) => [
    message,
    ...assertionResults.flatMap(({ failureMessages = [] }) => failureMessages),
  ])
  return {
    // A file that does not load is a suite that fails, without a test.
    failed: numFailedTests || numFailedTestSuites,
    total: numTotalTests,
    why: messages.find(Boolean) ?? '',
    failedFiles: files.filter(({ status }) => status === 'failed').map(({ name }) => name),
  }
}
