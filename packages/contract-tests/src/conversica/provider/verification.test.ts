import { PERSONAS } from '@ensaio/mock-conversica'
import { expect, test } from 'vitest'
import { findCallbackFaults } from './find-callback-faults.ts'
import { openProvider } from './open-provider.ts'
import { runConversations } from './run-conversations.ts'
import { verifyClientPact, verifyReceiverPact } from './verify-pacts.ts'

test('the mock does what the client expects of Conversica', async () => {
  await using provider = await openProvider()

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})

test('the mock sends what the receiver expects of Conversica', async () => {
  await using provider = await openProvider()

  await expect(verifyReceiverPact(provider)).resolves.toBeUndefined()
})

test('whatever a lead does, the callbacks that arrive are good by the spec and taken by the receiver', async () => {
  await using provider = await openProvider()

  const personas = PERSONAS.map(({ name }) => name)

  const arrived = await runConversations(provider, personas)

  expect(arrived.length).toBeGreaterThan(personas.length)
  expect(arrived.flatMap(findCallbackFaults)).toEqual([])
})
