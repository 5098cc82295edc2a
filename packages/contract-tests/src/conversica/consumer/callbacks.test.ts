import {
  type CallbackName,
  type CallbackHandlers,
  createConversicaReceiver,
} from '@ensaio/conversica-client'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { receiverOf } from '../../pact/participants.ts'
import { toDeliveredRequest } from '../../pact/to-delivered-request.ts'
import { callbackMetadata } from '../callback-metadata.ts'
import { callbackLogin } from '../logins.ts'
import { callbackInteractions } from './callback-interactions.ts'

test.each(callbackInteractions)('receives $description', async (interaction) => {
  const { given, description, webhook, payload } = interaction
  const pact = openPact(receiverOf('conversica'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata(callbackMetadata(webhook))
      message.withJSONContent(payload)
    })
    .executeTest(async ({ contents, metadata }) => {
      const outcome: unknown[] = []
      const receive = createConversicaReceiver({ ...callbackLogin, ...hearAll(outcome) })
      const answer = await receive(toDeliveredRequest(contents.content, metadata))

      expect(answer.status).toBe(200)
      expect(outcome).toEqual([{ webhook, event: contents.content }])
    })
})

function hearAll(outcome: unknown[]): CallbackHandlers {
  const hear = (webhook: CallbackName) => (event: unknown) => {
    outcome.push({ webhook, event })
  }
  return {
    onMessage: hear('message'),
    onLeadUpdate: hear('leadUpdate'),
    onChatLead: hear('chatLead'),
  }
}
