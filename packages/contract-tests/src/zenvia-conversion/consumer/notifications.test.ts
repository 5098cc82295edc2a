import {
  createZenviaConversionReceiver,
  type NotificationHandlers,
  toCallbackUrl,
} from '@ensaio/zenvia-conversion-client'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { receiverOf } from '../../pact/participants.ts'
import { toDeliveredRequest } from '../../pact/to-delivered-request.ts'
import { notificationMetadata, SECRET } from '../access.ts'
import { notificationInteractions } from './notification-interactions.ts'

test.each(notificationInteractions)('receives $description', async (interaction) => {
  const { given, description, topic, payload } = interaction
  const pact = openPact(receiverOf('zenvia-conversion'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata(notificationMetadata)
      message.withJSONContent(payload)
    })
    .executeTest(async ({ contents, metadata }) => {
      const outcome: unknown[] = []
      const receive = createZenviaConversionReceiver({ secret: SECRET, ...hearAll(outcome) })
      const answer = await receive(toDeliveredRequest(contents.content, metadata))

      expect(answer.status).toBe(200)
      expect(outcome).toEqual([{ topic, notification: contents.content }])
    })
})

test('subscribes with the address at which it receives', () => {
  const callbackUrl = toCallbackUrl('http://127.0.0.1/zenvia-conversion', { secret: SECRET })

  expect(callbackUrl).toBe('http://127.0.0.1/zenvia-conversion?secret=a+long+secret')
})

function hearAll(outcome: unknown[]): NotificationHandlers {
  const hear = (topic: string) => (notification: unknown) => {
    outcome.push({ topic, notification })
  }
  return {
    onProspect: hear('prospects'),
    onInteraction: hear('interactions'),
    onQuote: hear('quotes'),
    onAgent: hear('agents'),
  }
}
