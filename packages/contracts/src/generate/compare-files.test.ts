import { expect, test } from 'vitest'
import { compareFiles } from './compare-files.ts'

const wanted = [
  { path: 'b/index.ts', content: 'new' },
  { path: 'a/index.ts', content: 'same' },
  { path: 'c/index.ts', content: 'x' },
]

test('finds nothing to do where everything is fresh', () => {
  expect(compareFiles(wanted, new Map(wanted.map(({ path, content }) => [path, content])))).toEqual(
    [],
  )
})

test('names stale, missing and superfluous files in order', () => {
  const present = new Map([
    ['b/index.ts', 'old'],
    ['a/index.ts', 'same'],
    ['aa/types.ts', 'x'],
  ])

  expect(compareFiles(wanted, present)).toEqual([
    { path: 'aa/types.ts', kind: 'superfluous' },
    { path: 'b/index.ts', kind: 'stale' },
    { path: 'c/index.ts', kind: 'missing' },
  ])
})
