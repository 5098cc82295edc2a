import { conversicaMock } from '@ensaio/mock-conversica'
import { openSandbox } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { followContractBreaks } from './contract-breaks.ts'

test('tells of what a mock failed at, and of nothing else', async () => {
  await using sandbox = openSandbox({ mocks: [conversicaMock] })
  const breaks = followContractBreaks(sandbox)

  await sandbox.fetchOf(conversicaMock)('http://localhost/json/')
  const [entry] = sandbox.journal.list()
  expect(breaks).toEqual([])
  sandbox.journal.append({
    kind: 'job',
    id: 'job-1',
    service: 'conversica',
    at: 0,
    name: 'send',
    subject: 'lead-1',
    changes: [],
    deliveries: [],
    error: 'the reply has no body',
  })

  expect(entry).toMatchObject({ kind: 'request' })
  expect(breaks).toEqual([
    { service: 'conversica', where: 'job send', error: 'the reply has no body' },
  ])
})
