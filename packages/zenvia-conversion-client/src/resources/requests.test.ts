import { type ClientOperation, findListProblem } from '@ensaio/client-kit'
import { expect, test } from 'vitest'
import { operations } from '../client/operations.ts'
import { createRecordingService } from '../client/recording-service.ts'
import type { ZenviaConversionClient } from '../index.ts'

const id = '69a5990cc0ffee0010000010'
const other = '69a59c90c0ffee0010000011'
const quoteId = '69a6b120c0ffee0010000012'
const lead = { utmSource: 'google', phones: ['+5491155550199'] }
const to = { prospectId: id, channel: 'whatsapp' } as const
const interaction = { prospectId: id, interactionId: other }
const quote = { prospectId: id, quoteId }

type Row = [
  request: string,
  call: (client: ZenviaConversionClient) => Promise<unknown>,
  body?: unknown,
]

const rows: readonly Row[] = [
  ['GET /as-user/archiving-reasons', (z) => z.actAsUser.archivingReasons()],
  ['GET /as-user/labels', (z) => z.actAsUser.labels()],
  ['GET /as-user/transfer', (z) => z.actAsUser.transferTargets()],
  [
    `POST /prospect/${id}/as-user/archive`,
    (z) => z.actAsUser.archive(id, 'inactive'),
    { archivingReason: 'inactive' },
  ],
  [`POST /prospect/${id}/as-user/label`, (z) => z.actAsUser.label(id, 'hot'), { label: 'hot' }],
  [
    `POST /prospect/${id}/as-user/transfer`,
    (z) => z.actAsUser.transfer(id, { user: other }),
    { user: other },
  ],
  [
    `GET /agents?group=${other}&active=false&key`,
    (z) => z.agents.list({ group: other, active: false }),
  ],
  [`GET /agents/${id}/is-working`, (z) => z.agents.isWorking(id)],
  [`POST /agents/${id}/response-time`, (z) => z.agents.responseTime(id)],
  ['GET /messaging/channels', (z) => z.messaging.channels()],
  [`GET /prospect/${id}/messaging/channels`, (z) => z.messaging.channelsOf(id)],
  [
    `POST /prospect/${id}/messaging/whatsapp`,
    (z) => z.messaging.send(to, { content: 'Olá' }),
    { content: 'Olá' },
  ],
  [
    `POST /prospect/${id}/messaging/whatsapp/notification`,
    (z) => z.messaging.sendTemplate(to, { key: 'k', parameters: { 'prospect.firstName': 'Ana' } }),
    { key: 'k', parameters: { 'prospect.firstName': 'Ana' } },
  ],
  [`GET /prospect/${id}/orders?limit=2&key`, (z) => z.messaging.orders(id, { limit: 2 })],
  [
    'POST /apps/notifications',
    (z) =>
      z.customApps.sendNotification({ type: 'reminder', target: { user: [id] }, platforms: {} }),
    { type: 'reminder', target: { user: [id] }, platforms: {} },
  ],
  [`GET /group/${id}`, (z) => z.groups.get(id)],
  [`GET /group/${id}/agents/online`, (z) => z.groups.onlineAgents(id)],
  ['GET /groups', (z) => z.groups.list()],
  [`GET /groups/${id}/is-working`, (z) => z.groups.isWorking(id)],
  [`POST /groups/${id}/response-time`, (z) => z.groups.responseTime(id)],
  ['GET /industries', (z) => z.industries.list()],
  ['GET /checkCredentials', (z) => z.integration.checkCredentials()],
  ['GET /integration', (z) => z.integration.get()],
  ['GET /integrations', (z) => z.integration.list()],
  [
    'GET /prospects/interactions?via=whatsApp&via=email&limit=100&key',
    (z) => z.interactions.list({ via: ['whatsApp', 'email'], limit: 100 }),
  ],
  ['POST /lead/insurance', (z) => z.leads.createInsurance(lead), lead],
  ['POST /lead/real-estate', (z) => z.leads.createRealEstate(lead), lead],
  ['POST /lead/retail', (z) => z.leads.createRetail(lead), lead],
  ['POST /lead/saving-plan', (z) => z.leads.createSavingPlan(lead), lead],
  ['POST /lead/vehicle', (z) => z.leads.createVehicle(lead), lead],
  ['GET /leads/categories', (z) => z.leads.categories()],
  ['GET /leads/defaults', (z) => z.leads.defaults()],
  [`GET /notifications/subscription/${id}`, (z) => z.notifications.get(id)],
  [`DELETE /notifications/subscription/${id}`, (z) => z.notifications.deactivate(id)],
  ['GET /notifications/subscriptions', (z) => z.notifications.list()],
  [
    'POST /notifications/subscriptions',
    (z) => z.notifications.subscribe({ topics: ['quotes'], callbackUrl: 'https://crm.example/z' }),
    { topics: ['quotes'], callbackUrl: 'https://crm.example/z' },
  ],
  ['DELETE /notifications/subscriptions', (z) => z.notifications.deactivateAll()],
  ['GET /notifications/topics', (z) => z.notifications.topics()],
  [`GET /archiving-reasons?agent=${id}&key`, (z) => z.prospects.archivingReasons(id)],
  [
    `GET /contacts/selection/${id}?fields=firstName&fields=phones&offset=5&limit=5&key`,
    (z) => z.prospects.selection(id, { fields: ['firstName', 'phones'], offset: 5, limit: 5 }),
  ],
  ['GET /prospect-by?phoneNumber=%2B54911&key', (z) => z.prospects.findByPhone('+54911')],
  [`GET /prospect/${id}`, (z) => z.prospects.get(id)],
  [`DELETE /prospect/${id}`, (z) => z.prospects.delete(id)],
  [
    `PATCH /prospect/${id}`,
    (z) => z.prospects.update(id, { lastName: 'Paz' }),
    { lastName: 'Paz' },
  ],
  [
    `PATCH /prospect/${id}/additionalData`,
    (z) => z.prospects.updateAdditionalData(id, { reference: 12_345, gone: null }),
    { reference: 12_345, gone: null },
  ],
  [`POST /prospect/${id}/csat`, (z) => z.prospects.createCsat(id, { result: 5 }), { result: 5 }],
  [`GET /prospect/${id}/interaction/${other}`, (z) => z.interactions.get(interaction)],
  [
    `PUT /prospect/${id}/interaction/${other}`,
    (z) => z.interactions.update(interaction, { type: 'message', status: 'read' }),
    { type: 'message', status: 'read' },
  ],
  [
    `GET /prospect/${id}/interactions?status=created&key`,
    (z) => z.interactions.ofProspect(id, { status: 'created' }),
  ],
  [
    `POST /prospect/${id}/interactions`,
    (z) => z.interactions.create(id, { type: 'note', content: 'Hi' }),
    { type: 'note', content: 'Hi' },
  ],
  [`GET /prospect/${id}/prospectAdditionalFields`, (z) => z.prospects.additionalFields(id)],
  [`GET /prospect/${id}/quote/${quoteId}`, (z) => z.quotes.get(quote)],
  [
    `PUT /prospect/${id}/quote/${quoteId}`,
    (z) => z.quotes.update(quote, { status: 'accepted' }),
    { status: 'accepted' },
  ],
  [
    `GET /prospect/${id}/quotes?acceptedAfter=2026-03-01T00%3A00%3A00.000Z&key`,
    (z) => z.quotes.ofProspect(id, { acceptedAfter: new Date('2026-03-01') }),
  ],
  [
    `POST /prospect/${id}/quotes`,
    (z) => z.quotes.create(id, { items: [{ quantity: 1, price: 5 }] }),
    { items: [{ quantity: 1, price: 5 }] },
  ],
  [
    `POST /prospect/${id}/transfer`,
    (z) => z.prospects.transfer(id, { group: other }),
    { group: other },
  ],
  [
    'GET /prospects?withAgent=false&additionalData[]=score%3E%3D600&additionalData[]=city~Rio%20%26%20co&key',
    (z) => z.prospects.list({ withAgent: false, additionalData: ['score>=600', 'city~Rio & co'] }),
  ],
  [
    'GET /prospects/quotes?rejectedBefore=2026-03-02&key',
    (z) => z.quotes.list({ rejectedBefore: '2026-03-02' }),
  ],
]

test.each<Row>([...rows])('sends %s', async (request, call, body) => {
  const service = createRecordingService(({ method, url }) => answerTo(method, url))

  await call(service.client)

  const [seen] = service.seen
  expect(`${seen?.method} ${seen?.address}`).toBe(request)
  expect(seen?.text).toBe(body === undefined ? '' : JSON.stringify(body))
  expect(seen?.headers.get('accept')).toBe('application/json')
})

test('sends every operation, with the two that have tests of their own', () => {
  const sent = rows.map(([request]) => findOperation(request)?.id)

  const ids = [...sent, 'postEvent', 'sendFile']
  expect(ids.sort()).toEqual(Object.keys(operations).sort())
})

test('puts the key of a reported event into its body, and nowhere else', async () => {
  const service = createRecordingService(() => Response.json({ messageId: 'm', status: 'ok' }))

  await service.client.customApps.postEvent({
    event: 'booked',
    type: 'prospect',
    prospectId: id,
    details: { day: 1 },
  })

  expect(service.seen[0]?.address).toBe('/apps/event')
  expect(JSON.parse(service.seen[0]?.text ?? '')).toEqual({
    event: 'booked',
    type: 'prospect',
    prospectId: id,
    data: { apiKey: 'top+secret/key', details: { day: 1 } },
  })
})

test('sends a file as a form', async () => {
  const forms: FormData[] = []
  const service = createRecordingService(async (request) => {
    forms.push(await request.formData())
    return Response.json([])
  })
  const content = new Blob(['%PDF'], { type: 'application/pdf' })

  await service.client.messaging.sendFile(to, { content, name: 'offer.pdf' })
  await service.client.messaging.sendFile(to, new File(['x'], 'x.txt'))

  expect(service.seen[0]?.address).toBe(`/prospect/${id}/messaging/whatsapp/send-file`)
  const [offer, text] = forms.map((form) => form.get('file'))
  expect(offer).toMatchObject({ name: 'offer.pdf', type: 'application/pdf' })
  expect(await (offer as File).text()).toBe('%PDF')
  expect(text).toMatchObject({ name: 'x.txt' })
})

test('reads lists as text, too', async () => {
  const service = createRecordingService(() => new Response('id,status\n1,new\n'))

  expect(await service.client.prospects.listAsText('csv', { status: 'new' })).toBe(
    'id,status\n1,new\n',
  )
  expect(await service.client.quotes.listAsText('text')).toBe('id,status\n1,new\n')

  expect(service.seen.map(({ address }) => address)).toEqual([
    '/prospects?status=new&format=csv&key',
    '/prospects/quotes?format=text&key',
  ])
})

test('reads an empty text', async () => {
  const headers = { 'content-length': '0' }
  const service = createRecordingService(() => new Response('', { headers }))

  expect(await service.client.prospects.listAsText('csv')).toBe('')
})

test.each(['', '.', '..'])(
  'does not send %j for a key, as it would lead elsewhere',
  async (key) => {
    const service = createRecordingService(() => Response.json({}))

    const call = service.client.prospects.delete(key)

    await expect(call).rejects.toMatchObject({
      name: 'ParameterError',
      code: 'CLIENT_PARAMETER',
      parameter: 'prospectId',
    })
    expect(service.seen).toEqual([])
  },
)

test('keeps a key in its place in the path', async () => {
  const service = createRecordingService(() => Response.json({}))

  await service.client.prospects.get('a/../b?c')

  expect(service.seen[0]?.address).toBe('/prospect/a%2F..%2Fb%3Fc')
})

test.each<[string, (client: ZenviaConversionClient) => Promise<unknown>]>([
  ['a list', (z) => z.prospects.list()],
  ['a list', (z) => z.messaging.channels()],
  ['an object', (z) => z.prospects.get(id)],
])('does not take anything else for %s', async (_what, call) => {
  const service = createRecordingService((_, attempt) => Response.json(attempt === 1 ? 'text' : 1))

  await expect(call(service.client)).rejects.toMatchObject({ name: 'UnexpectedResponseError' })
})

function findOperation(request: string): ClientOperation | undefined {
  const [method, address = ''] = request.split(' ')
  const path = address.replace(/\?.*/u, '').replaceAll(/\/69\w{22}|\/whatsapp/gu, '/{}')
  return Object.values(operations).find(
    (each) => each.method === method && each.path.replaceAll(/\{\w+\}/gu, '{}') === path,
  )
}

function answerTo(method: string, url: string): Response {
  const operation = findOperation(`${method} ${new URL(url).pathname.replace('/v1', '')}`)
  return Response.json(operation?.findProblem === findListProblem ? [] : {})
}
