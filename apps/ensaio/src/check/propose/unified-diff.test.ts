import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

const linesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `line ${index % 7}`)

test('git makes the other text of it', () => {
  const before = linesOf(60)
  const after = [
    'first',
    ...before.slice(1, 20),
    'x',
    'y',
    ...before.slice(23, 40),
    ...before.slice(41),
    'last',
  ]
  const [from, to] = [`${before.join('\n')}\n`, `${after.join('\n')}\n`]
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-diff-'))
  writeFileSync(join(folder, 'a.txt'), from)
  execFileSync('git', ['apply', '-'], { cwd: folder, input: unifiedDiff('a.txt', from, to) })
  const text = readFileSync(join(folder, 'a.txt'), 'utf8')
  rmSync(folder, { recursive: true })
  expect(text).toBe(to)
})

test('shows three lines around a change, and nothing of what stays', () => {
  const from = `${linesOf(20).join('\n')}\n`
  expect(unifiedDiff('a.txt', from, from)).toBe('')
  const patch = unifiedDiff('a.txt', from, from.replace('line 3\n', 'line 3\nnew\n'))
  expect(patch).toBe(
    '--- a/a.txt\n+++ b/a.txt\n@@ -2,6 +2,7 @@\n line 1\n line 2\n line 3\n+new\n line 4\n line 5\n line 6\n',
  )
})
