import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { checkContracts } from './contract-broken-error.ts'

test('has nothing against a sandbox that was merely refused something', async () => {
  await using sandbox = await createSandbox({ only: ['conversica'] })
  await sandbox.fetch.conversica('http://localhost/no-such-path')

  expect(() => checkContracts(sandbox)).not.toThrow()
})

test('names the service and what is wrong with it', () => {
  const entry = {
    id: 'req-1',
    kind: 'request',
    service: 'conversica',
    at: '',
    error: 'no body',
  } as const

  expect(() => checkContracts({ journal: () => [entry] })).toThrow(
    'Failed to keep the contract: a mock is at fault, not the test. Report it.\n  - conversica: no body',
  )
})
