import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'mutation-main.ts')

test('a run of one mutant of the engine prints a score', async () => {
  const words = ['--count', '1', '--seed', '1', '--files', 'list/at.ts', '--tests', '1']
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...words])

  expect(stdout).toContain('seed 1, 1 of 8 possible mutants')
  expect(stdout).toContain('| list | 1 | 1 | 0 | 0 | 0 | 100 % |')
})
