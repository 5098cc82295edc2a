import { expect, test } from 'vitest'
import { createTestFinder } from './tests-of.ts'

const { testsOf } = createTestFinder(
  new Map([
    ['world/a.ts', ''],
    ['world/a.test.ts', "import { a } from './a.ts'"],
    ['world/z.test.ts', "import { b } from '../other/b.ts'"],
    ['other/b.ts', "export { a } from '../world/a.ts'"],
    ['other/b.test.ts', "import { b } from './b.ts'"],
    ['other/types.test.ts', "import type { A } from '../world/a.ts'"],
    ['other/late.test.ts', "const a = await import('../world/a.ts')"],
    ['other/alone.ts', ''],
  ]),
)

test('the own test of a file is first, then those of its folder, then those that load it in fewer steps', () => {
  expect(testsOf('world/a.ts')).toEqual([
    'world/a.test.ts',
    'world/z.test.ts',
    'other/late.test.ts',
    'other/b.test.ts',
  ])
})

test('a file that nothing imports has no test', () => {
  expect(testsOf('other/alone.ts')).toEqual([])
})
