import { inspect } from 'node:util'
import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import { ClientOptionError, type ZenviaConversionClient } from '../index.ts'
import { createZenviaConversionClient } from './create-zenvia-conversion-client.ts'
import { API_KEY, createRecordingService, NOW } from './recording-service.ts'

const id = '69a5990cc0ffee0010000010'
const lead = { utmSource: 'google', emails: ['x@example.com'] }

const unavailable = () => Response.json({ code: 'INTERNAL_ERROR', message: 'no' }, { status: 503 })

type Call = (client: ZenviaConversionClient) => Promise<unknown>

test('sends to the vendor with the key in the query', async () => {
  const urls: string[] = []
  const client = createZenviaConversionClient({
    apiKey: 'k 1'.replace(' ', '+'),
    fetch: ({ url }) => {
      urls.push(url)
      return Response.json([])
    },
  })

  await client.industries.list()

  expect(urls).toEqual(['https://conversion.zenvia.com/v1/industries?api-key=k%2B1'])
})

test.each<[string, Call]>([
  ['a list', (z) => z.prospects.list()],
  ['a response time, which is only read', (z) => z.agents.responseTime(id)],
  ['a label', (z) => z.actAsUser.label(id, 'hot')],
  ['additional data', (z) => z.prospects.updateAdditionalData(id, { a: 1 })],
  [
    'the state of a message',
    (z) => z.interactions.update({ prospectId: id, interactionId: id }, { type: 'message' }),
  ],
])('asks again for %s when the vendor cannot answer now', async (_what, call) => {
  const service = createRecordingService((request, attempt) => {
    if (attempt < 3) return unavailable()
    return Response.json(request.url.includes('/prospects?') ? [] : {})
  })

  await call(service.client)

  expect(service.seen).toHaveLength(3)
})

test.each<[string, Call]>([
  ['a lead', (z) => z.leads.createRetail(lead)],
  ['a note', (z) => z.interactions.create(id, { type: 'note' })],
  ['a message', (z) => z.messaging.send({ prospectId: id, channel: 'whatsapp' }, { content: 'x' })],
  ['a deletion', (z) => z.prospects.delete(id)],
  ['a subscription', (z) => z.notifications.subscribe({ topics: [], callbackUrl: 'https://x.y' })],
  ['a quote', (z) => z.quotes.create(id, { items: [] })],
])('does not send %s again', async (_what, call) => {
  const service = createRecordingService(unavailable)

  const error = await caught(call(service.client))

  expect(error).toMatchObject({ name: 'ApiError', status: 503 })
  expect(service.seen).toHaveLength(1)
})

const resetIn = (seconds: number) => ({ 'x-ratelimit-reset': String(NOW / 1_000 + seconds) })

test.each<[string, Record<string, string>, number]>([
  ['the instant at which the window ends', resetIn(42), 42_000],
  ['seconds that are left', { 'x-ratelimit-reset': '42' }, 42_000],
  [
    "the instant, by the service's own clock",
    { 'x-ratelimit-reset': '1000042', date: new Date(1_000_000_000).toUTCString() },
    42_000,
  ],
  [
    'the instant at the window’s beginning, rounded up, and its clock, rounded down',
    { 'x-ratelimit-reset': '1000061', date: new Date(1_000_000_000).toUTCString() },
    61_000,
  ],
  ['Retry-After, which comes first', { ...resetIn(42), 'retry-after': '7' }, 7_000],
  ['an instant long gone', resetIn(-100), 150],
  ['an instant far away', resetIn(9_000), 150],
  ['nonsense', { 'x-ratelimit-reset': 'soon' }, 150],
  ['nothing', {}, 150],
])('waits for the rate limit as the vendor says by %s', async (_what, headers, waitMs) => {
  const service = createRecordingService((_, attempt) =>
    attempt === 1 ? Response.json({}, { status: 429, headers }) : Response.json([]),
  )

  await service.client.industries.list()

  expect(service.waitsMs).toEqual([waitMs])
})

test('tells for how long to stay away where it may not send again', async () => {
  const service = createRecordingService(() =>
    Response.json({ code: 'X', message: 'Y' }, { status: 429, headers: resetIn(30) }),
  )

  const error = await caught(service.client.leads.createVehicle(lead))

  expect(error).toMatchObject({ name: 'RateLimitedError', retryAfterMs: 30_000 })
})

test.each<[string, Call]>([
  ['the query', (z) => z.prospects.get(id)],
  ['the body', (z) => z.customApps.postEvent({ event: 'x', type: 'user' })],
])('shows no key, though the vendor repeats what was in %s', async (_where, call) => {
  const service = createRecordingService(async (request) =>
    Response.json(
      { code: 'X', message: `${request.url} ${await request.text()}` },
      { status: 400 },
    ),
  )

  const error = await caught(call(service.client))

  expect(error).toMatchObject({ name: 'BadRequestError' })
  const shown = inspect(error, { depth: 10, showHidden: true })
  expect(shown).not.toContain(API_KEY)
  expect(shown).not.toContain(encodeURIComponent(API_KEY))
})

test('gives up when the caller does', async () => {
  const caller = new AbortController()
  const service = createRecordingService(() => {
    caller.abort()
    return new Response(new ReadableStream())
  })

  const error = await caught(service.client.groups.list({ signal: caller.signal }))

  expect(error).toBe(caller.signal.reason)
})

test.each([
  ['apiKey', { apiKey: '' }],
  ['apiKey', { apiKey: 'two words' }],
  ['baseUrl', { baseUrl: 'localhost' }],
  ['timeoutMs', { timeoutMs: 0 }],
  ['retry.attemptsMax', { retry: { attemptsMax: 0 } }],
])('refuses a wrong %s when it is created', (option, wrong) => {
  const create = () => createZenviaConversionClient({ apiKey: 'k', ...wrong })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow(`Failed to create the Zenvia Conversion client: the option ${option} `)
})
