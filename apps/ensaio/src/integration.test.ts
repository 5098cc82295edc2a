import { createConversicaClient, createConversicaReceiver } from '@ensaio/conversica-client'
import type { LeadUpdate, Message } from '@ensaio/conversica-client'
import { expect, test } from 'vitest'
import { listen } from './host/system-listen.ts'
import { startSandbox } from './start-sandbox.ts'
import { SAMPLE_LEAD } from './testing/sample-lead.ts'

const CALLBACKS = { username: 'callbacks', password: 'a long secret' }

test('an integration goes through the whole life of a lead', async () => {
  const messages: Message[] = []
  const updates: LeadUpdate[] = []
  const receive = createConversicaReceiver({
    ...CALLBACKS,
    onMessage: (message) => void messages.push(message),
    onLeadUpdate: (update) => void updates.push(update),
  })
  const place = { name: 'the integration', host: '127.0.0.1', port: 0 }
  const { port, close } = await listen({ ...place, fetch: receive })
  await using _integration = { [Symbol.asyncDispose]: close }
  await using running = await startSandbox({ clock: 'frozen', scenario: 'empty' })
  const { username, password } = running.credentials.conversica
  const client = createConversicaClient({ baseUrl: running.urls.conversica, username, password })
  running.sandbox.setEndpoints('conversica', { baseUrl: `http://127.0.0.1:${port}`, ...CALLBACKS })

  await client.leads.save(SAMPLE_LEAD)
  await running.sandbox.advance('7d')

  expect(messages.map(({ action }) => action)).toEqual(expect.arrayContaining(['sent', 'received']))
  expect(messages[0]).toMatchObject({ action: 'sent', body: expect.stringContaining('Sally') })
  expect(updates[0]).toMatchObject({ conversationStage: 'Preparing Lead' })
  expect(updates.some(({ hotLead }) => hotLead)).toBe(true)
  expect(running.sandbox.describe().deliveries).toMatchObject({ pending: 0, failed: 0 })
})
