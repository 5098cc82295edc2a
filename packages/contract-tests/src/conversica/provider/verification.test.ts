import { PERSONAS } from '@ensaio/mock-conversica'
import { expect, test } from 'vitest'
import { leadOfPersona } from '../consumer/lead-of-persona.ts'
import { findCallbackFaults } from './find-callback-faults.ts'
import { openStage } from './open-stage.ts'
import { stateHandlersOf } from './state-handlers.ts'
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
  const state = stateHandlersOf(stage)
  await state['the scenario']({ scenario: 'empty' })
  for (const { name } of PERSONAS) {
    const lead = leadOfPersona(name, { id: name, cellPhone: '+15555550153', smsOptIn: true })
    await state['the saved lead']({ lead })
  }

  await state['the time that passed']({ hours: 21 * 24 })

  expect(stage.arrived.length).toBeGreaterThan(PERSONAS.length)
  expect(stage.arrived.flatMap(findCallbackFaults)).toEqual([])
})
