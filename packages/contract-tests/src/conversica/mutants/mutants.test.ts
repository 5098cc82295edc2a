import { expect, test } from 'vitest'
import { callbackMutants } from './callback-mutants.ts'
import { findRungs } from './find-rungs.ts'
import { requestMutants } from './request-mutants.ts'
import { ruleMutants } from './rule-mutants.ts'

test('nobody finds fault with the mock itself', async () => {
  expect(await findRungs({})).toEqual([])
})

test.each([...requestMutants, ...ruleMutants, ...callbackMutants])(
  'a mock that $name is caught',
  async ({ stage, caughtBy }) => {
    expect(await findRungs(stage)).toEqual(caughtBy)
  },
)
