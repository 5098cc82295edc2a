import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderReference } from './reference.ts'

test('the reference in docs/guides is that of the commands', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/guides/cli.md'), 'utf8')

  // Write it anew by `npx -y pnpm@12 --filter ensaio run reference`.
  expect(page).toBe(await renderReference())
})
