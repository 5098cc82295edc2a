import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')

test('says that a commit is not there, and how to name one', () => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'no-such-commit'], {
    encoding: 'utf8',
  })

  expect(stderr).toBe(
    'Failed to compare the specs: no-such-commit is not a commit here. Give one: npx -y pnpm@12 specs:compare HEAD~1\n',
  )
  expect(status).toBe(2)
})
