import { expect, test } from 'vitest'
import { callbackMutants } from './callback-mutants.ts'
import { findDetectors } from './find-detectors.ts'
import { responseMutants } from './response-mutants.ts'
import { ruleMutants } from './rule-mutants.ts'

test('no test detects a fault in the mock itself', async () => {
  expect(await findDetectors({})).toEqual([])
})

test.each([...responseMutants, ...ruleMutants, ...callbackMutants])(
  'a mock that $name is caught',
  async ({ provider, caughtBy }) => {
    expect(await findDetectors(provider)).toEqual(caughtBy)
  },
)
