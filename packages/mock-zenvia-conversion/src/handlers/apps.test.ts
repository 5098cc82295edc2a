import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

const KEY = 'main-conversion-key'
const PAULA = '61dc1fc0c0ffee0010000003'

async function post(conversion: TestConversion, path: string, body: unknown, key?: string) {
  const init = { method: 'POST', body, ...(key !== undefined && { key }) }
  return conversion.call<Record<string, unknown>>(path, init)
}

test('an event of an app becomes an interaction, without the key', async () => {
  await using conversion = openConversion()
  const { id: prospectId } = await conversion.lead({ phones: ['+5491155550199'] })
  const event = { event: 'testDriveBooked', type: 'prospect', prospectId }
  const data = { apiKey: KEY, details: { day: '2026-03-07' } }

  const answer = await post(conversion, '/apps/event', { ...event, data })

  expect(answer).toMatchObject({ status: 200, body: { status: 'ok' } })
  expect([...conversion.world.data.interactions.all()]).toMatchObject([
    {
      prospectId,
      via: 'customApp',
      output: {
        customEvent: { event: event.event, type: event.type, details: { day: '2026-03-07' } },
      },
    },
  ])
  expect(JSON.stringify(conversion.sandbox.toJSON())).not.toContain(KEY)
})

test.each([
  [{ data: { apiKey: 'main-conversion-key-2' } }, 401],
  [{ data: { apiKey: 'other-conversion-key' } }, 401],
  [{ data: { apiKey: KEY }, prospectId: '69a5990cc0ffee9999999999' }, 400],
  [{ data: { apiKey: KEY }, userId: '69a5990cc0ffee9999999999' }, 400],
  [{ data: { apiKey: KEY }, userId: PAULA }, 200],
])('an event with %j is answered with %i', async (more, status) => {
  await using conversion = openConversion()

  const answer = await post(conversion, '/apps/event', { event: 'x', type: 'user', ...more })

  expect(answer.status).toBe(status)
})

test('a push notification goes to named agents and to all with a role, each once', async () => {
  await using conversion = openConversion()
  const owners = ['61dc1fc0c0ffee0010000103', '63776c80c0ffee0010000109']
  const left = '61dc1fc0c0ffee0010000108'
  const target = { user: [owners[0], PAULA, left], role: ['owner'] }

  const answer = await post(conversion, '/apps/notifications', {
    type: 'reminder',
    target,
    platforms: {},
  })

  expect(answer.status).toBe(200)
  expect(answer.body['status']).toBe('ok')
  expect(new Set(answer.body['finalTargets'] as string[])).toEqual(new Set([...owners, PAULA]))
})

test('an app that may not notify is told so in the vendor’s words', async () => {
  await using conversion = openConversion()
  const { apiKey } = conversion.act('createKey', { mayNotify: false }) as {
    readonly apiKey: string
  }
  const body = { type: 'reminder', target: {}, platforms: {} }

  expect(await post(conversion, '/apps/notifications', body, apiKey)).toMatchObject({
    status: 400,
    body: {
      code: 'UNEXPECTED_ERROR',
      message: 'This app does not have the permissions to send notifications',
      summary: 'ValidationError',
    },
  })
})
