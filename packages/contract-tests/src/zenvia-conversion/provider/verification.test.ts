import { createChecker } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { readNotification } from './message-providers.ts'
import { openProvider } from './open-provider.ts'
import { stateHandlersOf } from './state-handlers.ts'
import { verifyClientPact, verifyReceiverPact } from './verify-pacts.ts'

test('the mock answers as the client expects of Zenvia Conversion', async () => {
  await using provider = await openProvider()

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})

test('the mock sends what the receiver expects of Zenvia Conversion', async () => {
  await using provider = await openProvider()

  await expect(verifyReceiverPact(provider)).resolves.toBeUndefined()
})

test('all notifications of two simulated days conform to the spec, and the receiver accepts them', async () => {
  await using provider = await openProvider()
  const checker = createChecker(zenviaConversionContract)
  const state = stateHandlersOf(provider)
  await state['the scenario']({ scenario: 'empty' })
  const topics = ['prospects', 'interactions', 'quotes', 'agents']
  await state['the subscription']({ topics })
  await state['the behaviour']({ behaviour: 'autopilotPerHour', value: 8 })

  await state['the time that passed']({ minutes: 2 * 24 * 60 })

  const notifications = provider.arrived.map(readNotification)
  expect(new Set(notifications.map(({ topic }) => topic))).toEqual(new Set(topics))
  expect(notifications.flatMap((one) => checker.checkWebhook(one.topic, one))).toEqual([])
  expect(new Set(provider.arrived.map(({ status }) => status))).toEqual(new Set([200]))
})
