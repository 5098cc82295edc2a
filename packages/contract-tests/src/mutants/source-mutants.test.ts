import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { sourceMutants, type SourceMutant } from './source-mutants.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const PRELOADED = pathToFileURL(join(import.meta.dirname, 'mutate-source-main.ts')).href
const CONFIG = fileURLToPath(new URL('../../mutants.config.ts', import.meta.url))
const isAll = process.env['ENSAIO_MUTANTS'] === 'all'
const run = promisify(execFile)

/** The outcome of a test file, as vitest reports it. */
interface Outcome {
  readonly failed: number
  readonly total: number
  /** The first thing that failed. */
  readonly why: string
}

async function testWith(mutant: SourceMutant): Promise<Outcome> {
  const cwd = join(ROOT, mutant.testedIn ?? mutant.room)
  const folder = await mkdtemp(join(tmpdir(), 'ensaio-mutant-'))
  const report = join(folder, 'report.json')
  const words = ['run', `src/${mutant.caughtBy}`, '--root', cwd, '--config', CONFIG]
  const env = {
    ...process.env,
    ENSAIO_MUTANT: JSON.stringify(mutant),
    ENSAIO_MUTANT_REPORT: report,
    NODE_OPTIONS: `--import=${PRELOADED}`,
  }
  try {
    const program = join(cwd, 'node_modules/vitest/vitest.mjs')
    // A run in which a test fails ends with a failure; the report tells more.
    await run(process.execPath, [program, ...words], { cwd, env }).catch(() => undefined)
    const { numFailedTests, numTotalTests, testResults } = JSON.parse(
      await readFile(report, 'utf8'),
    )
    const messages = testResults.flatMap(
      (file: {
        readonly message?: string
        readonly assertionResults: readonly { readonly failureMessages?: readonly string[] }[]
      }) => [
        file.message,
        ...file.assertionResults.flatMap(({ failureMessages = [] }) => failureMessages),
      ],
    )
    return { failed: numFailedTests, total: numTotalTests, why: messages.find(Boolean) ?? '' }
  } finally {
    await rm(folder, { recursive: true })
  }
}

test.each(sourceMutants.filter(({ isQuick }) => isAll || isQuick))(
  '$room that $name is caught',
  { timeout: 60_000 },
  async (mutant) => {
    const { failed, total, why } = await testWith(mutant)

    // A mutant that cannot be made, or a file that does not load, proves nothing.
    expect(why).not.toContain('Failed to mutate')
    expect(total).toBeGreaterThan(0)
    expect(failed).toBeGreaterThan(0)
  },
)
