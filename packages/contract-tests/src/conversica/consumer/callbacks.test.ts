import { conversicaContract } from '@ensaio/contracts/conversica'
import {
  type CallbackName,
  type CallbackHandlers,
  createConversicaReceiver,
} from '@ensaio/conversica-client'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { receiverOf } from '../../pact/participants.ts'
import { callbackLogin } from '../logins.ts'
import { toBasicHeader } from '../to-basic-header.ts'
import { callbackInteractions } from './callback-interactions.ts'

test.each(callbackInteractions)('receives $description', async (interaction) => {
  const { given, description, webhook, payload } = interaction
  const pact = openPact(receiverOf('conversica'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata({
        contentType: 'application/json',
        method: 'POST',
        path: pathOf(webhook),
        authorization: toBasicHeader(callbackLogin),
      })
      message.withJSONContent(payload)
    })
    .executeTest(async ({ contents, metadata }) => {
      const outcome: unknown[] = []
      const receive = createConversicaReceiver({ ...callbackLogin, ...hearAll(outcome) })
      const answer = await receive(toRequest(contents.content, metadata))

      expect(answer.status).toBe(200)
      expect(outcome).toEqual([{ webhook, event: contents.content }])
    })
})

/** The first path under which customers usually receive the callback. */
function pathOf(webhook: CallbackName): string {
  return conversicaContract.webhooks[webhook].defaultPaths[0] ?? '/'
}

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

function toRequest(content: unknown, metadata: Readonly<Record<string, unknown>>): Request {
  return new Request(`http://127.0.0.1${String(metadata['path'])}`, {
    method: String(metadata['method']),
    headers: {
      authorization: String(metadata['authorization']),
      'content-type': String(metadata['contentType']),
    },
    body: JSON.stringify(content),
  })
}
