import { expect, test } from 'vitest'
import { usualPathOf } from '../../conversica/provider/callback-recorder.ts'
import { callbackLogin } from '../../conversica/logins.ts'
import { toBasicHeader } from '../../conversica/to-basic-header.ts'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { syncOf } from '../../pact/participants.ts'
import { type OpenApp, openApp } from '../open-app.ts'
import { appCallbacks } from './callbacks.ts'
import { appNotifications } from './notifications.ts'

test.each(appCallbacks)('takes $callback.description', async ({ callback, read, outcome }) => {
  const { given, description, webhook, payload } = callback
  const pact = openPact(syncOf('conversica'))

  await withStates(pact.addAsynchronousInteraction(), given)
    .expectsToReceive(description, (message) => {
      message.withMetadata({
        contentType: 'application/json',
        method: 'POST',
        path: usualPathOf(webhook),
        authorization: toBasicHeader(callbackLogin),
      })
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
        message.withMetadata({
          contentType: 'application/json',
          method: 'POST',
          address: '/zenvia-conversion?secret=a+long+secret',
        })
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
    const answer = await app.sync.receive(toRequest(content, metadata))
    expect(answer.status).toBe(200)
  }
  await app.workAgain()
  const events = await app.kysely.selectFrom('inbox').select('status').execute()
  expect(events).toEqual([{ status: 'done' }])
}

function toRequest(content: unknown, metadata: Readonly<Record<string, unknown>>): Request {
  const { method, path, address = path, authorization = '', contentType } = metadata
  return new Request(`http://127.0.0.1${String(address)}`, {
    method: String(method),
    headers: { authorization: String(authorization), 'content-type': String(contentType) },
    body: JSON.stringify(content),
  })
}
