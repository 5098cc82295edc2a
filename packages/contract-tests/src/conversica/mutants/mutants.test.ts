import { expect, test } from 'vitest'
import { callbackMutants } from './callback-mutants.ts'
import { DETECTORS, findDetectors } from './find-detectors.ts'
import { responseMutants } from './response-mutants.ts'
import { ruleMutants } from './rule-mutants.ts'

// That no other test detects a mutant takes as long again, and is asked for like the other mutants that the normal run leaves out.
const isAll = process.env['ENSAIO_MUTANTS'] === 'all'

test('no test detects a fault in the mock itself', async () => {
  expect(await findDetectors({}, DETECTORS)).toEqual([])
})

test.each([...responseMutants, ...ruleMutants, ...callbackMutants])(
  'a mock that $name is caught',
  async ({ provider, caughtBy }) => {
    expect(await findDetectors(provider, isAll ? DETECTORS : caughtBy)).toEqual(caughtBy)
  },
)
