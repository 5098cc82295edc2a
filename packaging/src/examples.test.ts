import { execFile } from 'node:child_process'
import { cpSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { ROOT } from './publishable.ts'
import { cleanProjectIn } from './testing/clean-project.ts'

const run = promisify(execFile)

/** The programs that run the tests of each example, as its script `test` does, and what they say of a success. */
const RUNNERS = [
  { example: 'node-test', words: ['--test'], says: /^. pass 1$/m },
  { example: 'msw', words: ['--test'], says: /^. pass 2$/m },
  { example: 'vitest', words: ['node_modules/vitest/vitest.mjs', 'run'], says: /3 passed/ },
  {
    example: 'playwright',
    words: ['node_modules/@playwright/test/cli.js', 'test'],
    says: /1 passed/,
  },
] as const

const project = cleanProjectIn(inject('projectFolder'))
for (const library of ['vitest', 'msw', '@playwright/test']) {
  project.link(library, realpathSync(join(ROOT, 'apps/ensaio/node_modules', library)))
}

test.each(RUNNERS)(
  'the example $example passes in its own runner',
  async ({ example, words, says }) => {
    const folder = join(project.folder, example)
    cpSync(join(ROOT, 'examples', example), folder, { recursive: true })
    const [first, ...rest] = words
    const script = first.startsWith('-') ? first : join(project.folder, first)
    // What this runner sets is not for the other one.
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' }

    const { stdout, stderr } = await run(process.execPath, [script, ...rest], {
      cwd: folder,
      env,
    }).catch((error: { readonly stdout: string; readonly stderr: string }) => error)

    expect(`${stdout}${stderr}`).toMatch(says)
  },
)
