import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion, START } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

type Subscription = Schemas['Subscription']

const ALL = ['prospects', 'interactions', 'quotes', 'agents']
const URL = 'http://127.0.0.1:9/hook?secret=a%20b'
/** In the captured order. */
const ENVELOPE_KEYS = [
  'subscriptionId',
  'topic',
  'type',
  'received',
  'sent',
  'attempts',
  'prospect',
  'updatedAt',
  'operationId',
  'interaction',
]
const BELGRANO = '60c91b40c0ffee0010000004'

async function subscribe(
  conversion: TestConversion,
  {
    topics = ALL,
    callbackUrl = URL,
    key,
  }: { topics?: string[]; callbackUrl?: string; key?: string } = {},
): Promise<Subscription> {
  const answer = await conversion.call<Subscription>('/notifications/subscriptions', {
    method: 'POST',
    body: { topics, callbackUrl },
    ...(key !== undefined && { key }),
  })
  expect(answer.status).toBe(201)
  return answer.body
}

async function list(conversion: TestConversion, key?: string) {
  const init = key === undefined ? {} : { key }
  return (await conversion.call<Schemas['Subscriptions']>('/notifications/subscriptions', init))
    .body
}

function newKey(conversion: TestConversion, input: object): string {
  return (conversion.act('createKey', input) as { readonly apiKey: string }).apiKey
}

test('there is nothing to list at first, and four topics to subscribe to', async () => {
  await using conversion = openConversion()

  const { body } = await conversion.call<Schemas['Topics']>('/notifications/topics')

  expect(await list(conversion)).toEqual([])
  expect(body.map(({ name }) => name)).toEqual(ALL)
})

test('a second subscription of a group deactivates the first, by whatever key', async () => {
  await using conversion = openConversion()
  const key = newKey(conversion, {})
  const first = await subscribe(conversion)
  const second = await subscribe(conversion, { topics: ['quotes', 'quotes'], key })

  const gone = await conversion.call(`/notifications/subscription/${first.id}`)
  const there = await conversion.call(`/notifications/subscription/${second.id}`)

  expect(gone).toMatchObject({ status: 404, body: { message: 'Subscription does not exist' } })
  expect(there.body).toEqual({ id: second.id, topics: ['quotes'], callbackUrl: URL })
  expect(await list(conversion)).toEqual([])
  expect(await list(conversion, key)).toEqual([second])
})

test('groups do not disturb each other, and do not see what lies outside', async () => {
  await using conversion = openConversion()
  const key = newKey(conversion, { groupId: BELGRANO })
  const above = await subscribe(conversion)
  const below = await subscribe(conversion, { key })

  const hidden = await conversion.call(`/notifications/subscription/${above.id}`, { key })
  const seen = await conversion.call(`/notifications/subscription/${below.id}`)

  expect(await list(conversion)).toEqual([above])
  expect(hidden.status).toBe(404)
  expect(seen.status).toBe(200)
})

test('one subscription is deactivated once, or all of the key are', async () => {
  await using conversion = openConversion()
  const { id } = await subscribe(conversion)
  const remove = (path: string) => conversion.call(path, { method: 'DELETE' })

  const one = await remove(`/notifications/subscription/${id}`)
  const again = await remove(`/notifications/subscription/${id}`)
  await subscribe(conversion)
  const all = await remove('/notifications/subscriptions')
  const none = await remove('/notifications/subscriptions')

  expect(one).toMatchObject({ status: 200, body: { id } })
  expect(again.status).toBe(404)
  expect([all.body, none.body]).toEqual([{ modified: 1 }, { modified: 0 }])
})

test.each([
  [{ topics: ['prospects'], callbackUrl: 'ftp://crm.example.com/' }],
  [{ topics: ['prospects'], callbackUrl: 'http://localhost:99999/' }],
  [{ topics: ['leads'], callbackUrl: URL }],
  [{ topics: [], callbackUrl: URL }],
  [{ topics: ['prospects'] }],
])('the subscription %j is refused', async (body) => {
  await using conversion = openConversion()

  const answer = await conversion.call('/notifications/subscriptions', { method: 'POST', body })

  expect(answer.status).toBe(400)
})

test('an interaction is told in the captured envelope, to the address with its query string', async () => {
  await using conversion = openConversion()
  const { id: subscriptionId } = await subscribe(conversion, { topics: ['interactions'] })
  const { id: prospectId } = await conversion.lead({ phones: ['+5491155550199'] })

  conversion.act('customerWrites', { prospectId, text: 'hola' })
  await conversion.sandbox.settled()

  const [notice] = conversion.notifications
  const now = new Date(START).toISOString()
  const [interaction] = [...conversion.world.data.interactions.all()]
  expect(conversion.notifications).toHaveLength(1)
  expect(notice?.url).toBe(URL)
  expect(Object.keys(notice?.body ?? {})).toEqual(ENVELOPE_KEYS)
  expect(notice?.body).toMatchObject({
    subscriptionId,
    topic: 'interactions',
    type: 'created',
    received: now,
    sent: now,
    updatedAt: now,
    attempts: 1,
    operationId: interaction?.id,
    prospect: { id: prospectId, whatsAppDueAt: new Date(START + 86_400_000).toISOString() },
    interaction: { id: interaction?.id, output: { message: { body: 'hola', content: 'hola' } } },
  })
})

test('attempts are counted in the body, and nothing else of it changes but when it was sent', async () => {
  const bodies: string[] = []
  await using conversion = openConversion({
    send: async ({ body }) => {
      bodies.push(new TextDecoder().decode(body))
      const status = bodies.length < 3 ? 500 : 204
      return { kind: 'answered', status, headers: {}, body: '', truncated: false }
    },
  })
  await subscribe(conversion, { topics: ['interactions'] })
  const { id: prospectId } = await conversion.lead({ phones: ['+5491155550199'] })
  conversion.act('customerWrites', { prospectId, text: '"attempts":1' })

  await conversion.sandbox.advance(3_600_000)

  const read = bodies.map((body) => JSON.parse(body) as Schemas['InteractionNotification'])
  expect(read.map(({ attempts }) => attempts)).toEqual([1, 2, 3])
  expect(new Set(read.map(({ operationId }) => operationId)).size).toBe(1)
  expect(new Set(read.map(({ sent }) => sent)).size).toBe(3)
  const rests = read.map(({ sent: _sent, attempts: _attempts, ...rest }) => JSON.stringify(rest))
  expect(new Set(rests).size).toBe(1)
})

test('a new prospect, a changed status, a quote and an agent each have their topic', async () => {
  await using conversion = openConversion()
  await subscribe(conversion)
  const { id: prospectId } = await conversion.lead({ phones: ['+5491155550199'] })
  conversion.act('agentArchives', { prospectId, reason: 'inactive' })
  await conversion.call(`/prospect/${prospectId}/quotes`, {
    method: 'POST',
    body: { items: [{ quantity: 1 }] },
  })
  conversion.act('agentGoesOffline', { agentId: '61dc1fc0c0ffee0010000003' })
  await conversion.sandbox.settled()

  expect(conversion.notifications.map(({ body }) => [body.topic, body.type])).toEqual([
    ['prospects', 'created'],
    ['prospects', 'updated'],
    ['quotes', 'created'],
    ['agents', 'updated'],
  ])
  expect(conversion.notifications[1]?.body).toMatchObject({ prospect: { status: 'archived' } })
  expect(conversion.notifications[3]?.body).toMatchObject({ online: false })
  expect(new Set(conversion.notifications.map(({ body }) => body.operationId)).size).toBe(4)
})

test('only subscribers to the topic, in the group or above it, are told', async () => {
  await using conversion = openConversion()
  const key = newKey(conversion, { groupId: BELGRANO })
  await subscribe(conversion, { topics: ['prospects'], callbackUrl: 'http://127.0.0.1:9/above' })
  await subscribe(conversion, {
    topics: ['prospects'],
    callbackUrl: 'http://127.0.0.1:9/below',
    key,
  })

  await conversion.lead({ phones: ['+5491155550199'], store: 'boreal-centro' })
  await conversion.lead({ phones: ['+5491155550198'], store: 'boreal-belgrano' })
  conversion.act('agentGoesOffline', { agentId: '61dc1fc0c0ffee0010000003' })
  await conversion.sandbox.settled()

  expect(conversion.notifications.map(({ url }) => url.split('/').at(-1))).toEqual([
    'above',
    'above',
    'below',
  ])
  const [, one, other] = conversion.notifications
  expect(one?.body.operationId).toBe(other?.body.operationId)
  expect(one?.body.subscriptionId).not.toBe(other?.body.subscriptionId)
})

test('additional data are told to subscribers whose key may read them', async () => {
  await using conversion = openConversion()
  const key = newKey(conversion, { scopes: ['notifications'], groupId: BELGRANO })
  await subscribe(conversion, { topics: ['prospects'] })
  await subscribe(conversion, { topics: ['prospects'], key })

  await conversion.lead({ phones: ['+5491155550199'], store: 'boreal-belgrano' })
  await conversion.sandbox.settled()

  const shown = conversion.notifications.map(
    ({ body }) => 'prospect' in body && 'additionalData' in body.prospect,
  )
  expect(shown).toEqual([true, false])
})

test('a pending notification has no address once its subscription ends', async () => {
  await using conversion = openConversion()
  await subscribe(conversion, { topics: ['prospects'] })
  conversion.sandbox.pauseDeliveries()
  await conversion.lead({ phones: ['+5491155550199'] })
  await conversion.call('/notifications/subscriptions', { method: 'DELETE' })

  conversion.sandbox.resumeDeliveries()
  await conversion.sandbox.settled()

  expect(conversion.notifications).toEqual([])
  expect(conversion.sandbox.deliveries()).toMatchObject([{ status: 'failed' }])
})
