import { createChecker } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { readNotification } from './message-providers.ts'
import { openStage } from './open-stage.ts'
import { stateHandlersOf } from './state-handlers.ts'
import { verifyClientPact, verifyReceiverPact } from './verify-stage.ts'

test('the mock does what the client expects of Zenvia Conversion', async () => {
  await using stage = await openStage()

  await expect(verifyClientPact(stage)).resolves.toBeUndefined()
})

test('the mock sends what the receiver expects of Zenvia Conversion', async () => {
  await using stage = await openStage()

  await expect(verifyReceiverPact(stage)).resolves.toBeUndefined()
})

test('whatever happens by itself in two days, the notifications of it are good by the spec and taken by the receiver', async () => {
  await using stage = await openStage()
  const checker = createChecker(zenviaConversionContract)
  const state = stateHandlersOf(stage)
  await state['the scenario']({ scenario: 'empty' })
  const topics = ['prospects', 'interactions', 'quotes', 'agents']
  await state['the subscription']({ topics })
  await state['the behaviour']({ behaviour: 'autopilotPerHour', value: 30 })

  await state['the time that passed']({ minutes: 2 * 24 * 60 })

  const notifications = stage.arrived.map(readNotification)
  expect(new Set(notifications.map(({ topic }) => topic))).toEqual(new Set(topics))
  expect(notifications.flatMap((one) => checker.checkWebhook(one.topic, one))).toEqual([])
  expect(new Set(stage.arrived.map(({ status }) => status))).toEqual(new Set([200]))
})
