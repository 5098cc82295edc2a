import { PERSONAS } from '@ensaio/mock-conversica'
import { expect, test } from 'vitest'
import { findCallbackFaults } from './find-callback-faults.ts'
import { openProvider } from './open-provider.ts'
import { runConversations } from './run-conversations.ts'
import { verifyClientPact, verifyReceiverPact } from './verify-pacts.ts'

test('the mock answers as the client expects of Conversica', async () => {
  await using provider = await openProvider()

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})

test('the mock sends what the receiver expects of Conversica', async () => {
  await using provider = await openProvider()

  await expect(verifyReceiverPact(provider)).resolves.toBeUndefined()
})

test('all callbacks of all personas conform to the spec, and the receiver accepts them', async () => {
  await using provider = await openProvider()

  const personas = PERSONAS.map(({ name }) => name)

  const arrived = await runConversations(provider, personas)

  expect(arrived.length).toBeGreaterThan(personas.length)
  expect(arrived.flatMap(findCallbackFaults)).toEqual([])
})
