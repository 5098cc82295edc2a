import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { operations } from './operations.ts'

test('sends every operation of the contract to the method and path that the contract has', () => {
  const known = Object.entries(operations).map(([id, { method, path }]) => ({ id, method, path }))
  const documented = Object.values(zenviaConversionContract.operations).map(
    ({ id, method, path }) => ({ id, method, path }),
  )

  const byId = (left: { id: string }, right: { id: string }) => (left.id < right.id ? -1 : 1)
  expect(known.sort(byId)).toEqual(documented.sort(byId))
})
