import { expect, test } from 'vitest'
import { callbackMetadata } from '../../conversica/callback-metadata.ts'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { syncOf } from '../../pact/participants.ts'
import { toDeliveredRequest } from '../../pact/to-delivered-request.ts'
import { notificationMetadata } from '../../zenvia-conversion/access.ts'
import { type OpenApp, openApp } from '../open-app.ts'
import { appCallbacks } from './callbacks.ts'
import { appNotifications } from './notifications.ts'

test.each(appCallbacks)('takes $callback.description', async ({ callback, read, outcome }) => {
  const { given, description, webhook, payload } = callback
  const pact = openPact(syncOf('conversica'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata(callbackMetadata(webhook))
      message.withJSONContent(payload)
    })
    .executeTest(async ({ contents, metadata }) => {
      await using app = await openApp({ service: 'conversica' })
      await receive(app, contents.content, metadata)
      expect(await read(app)).toEqual(outcome)
    })
})

test.each(appNotifications)(
  'takes $notification.description',
  async ({ notification, prospect }) => {
    const { given, description, payload } = notification
    const pact = openPact(syncOf('zenvia-conversion'))

    await withStates(pact.addAsynchronousInteraction(), given)
      .expectsToReceive(description, (message) => {
        message.withMetadata(notificationMetadata)
        message.withJSONContent(payload)
      })
      .executeTest(async ({ contents, metadata }) => {
        await using app = await openApp({ service: 'zenvia-conversion' })
        await receive(app, contents.content, metadata)
        const rows = app.kysely.selectFrom('prospect')
        const columns = ['first_name', 'status', 'label', 'source'] as const
        expect(await rows.select(columns).execute()).toEqual([prospect])
      })
  },
)

/** Delivers a webhook twice, as vendors do, and works on it; it has to count once. */
async function receive(
  app: OpenApp,
  content: unknown,
  metadata: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (let deliveries = 0; deliveries < 2; deliveries += 1) {
    const answer = await app.sync.receive(toDeliveredRequest(content, metadata))
    expect(answer.status).toBe(200)
  }
  await app.workAgain()
  const events = await app.kysely.selectFrom('inbox').select('status').execute()
  expect(events).toEqual([{ status: 'done' }])
}
