import {
  createZenviaConversionReceiver,
  type NotificationHandlers,
  toCallbackUrl,
} from '@ensaio/zenvia-conversion-client'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { receiverOf } from '../../pact/participants.ts'
import { SECRET } from '../access.ts'
import { notificationInteractions } from './notification-interactions.ts'

test.each(notificationInteractions)('receives $description', async (interaction) => {
  const { given, description, topic, payload } = interaction
  const pact = openPact(receiverOf('zenvia-conversion'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata({
        contentType: 'application/json',
        method: 'POST',
        address: '/zenvia-conversion?secret=a+long+secret',
      })
      message.withJSONContent(payload)
    })
    .executeTest(async ({ contents, metadata }) => {
      const outcome: unknown[] = []
      const receive = createZenviaConversionReceiver({ secret: SECRET, ...hearAll(outcome) })
      const answer = await receive(toRequest(contents.content, metadata))

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

function toRequest(content: unknown, metadata: Readonly<Record<string, unknown>>): Request {
  return new Request(`http://127.0.0.1${String(metadata['address'])}`, {
    method: String(metadata['method']),
    headers: { 'content-type': String(metadata['contentType']) },
    body: JSON.stringify(content),
  })
}
