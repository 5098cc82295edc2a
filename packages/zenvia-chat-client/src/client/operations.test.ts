import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { expect, test } from 'vitest'
import { operations } from './operations.ts'

test('sends every operation of the contract to the method and path that the contract has', () => {
  const known = Object.values(operations).map(toAddress).sort()
  const documented = Object.values(zenviaChatContract.operations).map(toAddress).sort()

  expect(known).toEqual(documented)
})

function toAddress({ id, method, path }: Readonly<Record<'id' | 'method' | 'path', string>>) {
  return `${id}: ${method} ${path}`
}
