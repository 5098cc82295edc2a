import { PERSONAS } from '@ensaio/mock-conversica'
import { expect, test } from 'vitest'
import { findCallbackFaults } from './find-callback-faults.ts'
import { openStage } from './open-stage.ts'
import { runStories } from './run-stories.ts'
import { verifyClientPact, verifyReceiverPact } from './verify-stage.ts'

test('the mock does what the client expects of Conversica', async () => {
  await using stage = await openStage()

  await expect(verifyClientPact(stage)).resolves.toBeUndefined()
})

test('the mock sends what the receiver expects of Conversica', async () => {
  await using stage = await openStage()

  await expect(verifyReceiverPact(stage)).resolves.toBeUndefined()
})

test('whatever a lead does, the callbacks that arrive are good by the spec and taken by the receiver', async () => {
  await using stage = await openStage()

  const personas = PERSONAS.map(({ name }) => name)

  const arrived = await runStories(stage, personas)

  expect(arrived.length).toBeGreaterThan(personas.length)
  expect(arrived.flatMap(findCallbackFaults)).toEqual([])
})
