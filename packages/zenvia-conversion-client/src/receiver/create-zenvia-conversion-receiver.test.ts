import { expect, test } from 'vitest'
import { ClientOptionError, toCallbackUrl } from '../index.ts'
import { createZenviaConversionReceiver } from './create-zenvia-conversion-receiver.ts'
import { notifications, post, SECRET } from './webhook-requests.ts'
import type { ZenviaConversionReceiverOptions } from './receiver-options.ts'

/** A receiver that notes which handler was called with what. */
function createNotingReceiver(options: Partial<ZenviaConversionReceiverOptions> = {}) {
  const noted: [string, unknown][] = []
  const receive = createZenviaConversionReceiver({
    secret: SECRET,
    onProspect: (notification) => void noted.push(['prospects', notification]),
    onInteraction: (notification) => void noted.push(['interactions', notification]),
    onQuote: (notification) => void noted.push(['quotes', notification]),
    onAgent: (notification) => void noted.push(['agents', notification]),
    onDuplicate: (notification) => void noted.push(['duplicate', notification.operationId]),
    ...options,
  })
  const statusOf = async (...request: Parameters<typeof post>) =>
    (await receive(post(...request))).status
  return { receive, noted, statusOf }
}

test.each(Object.entries(notifications))(
  'hands a notification of the topic %s to its handler, extra keys and all',
  async (topic, example) => {
    const { noted, statusOf } = createNotingReceiver()
    const notification = { ...example, mood: 'good' }

    expect(await statusOf(notification)).toBe(200)

    expect(noted).toEqual([[topic, notification]])
  },
)

test('receives at the address that was subscribed with, and nowhere else', async () => {
  const { statusOf } = createNotingReceiver({ path: '/hooks/zenvia', secretParameter: 'token' })
  const callbackUrl = toCallbackUrl('https://receiver.example/hooks/zenvia/?tenant=7', {
    secret: SECRET,
    secretParameter: 'token',
  })

  expect(await statusOf(notifications.agents, callbackUrl.replace(/^https:..[^/]+/u, ''))).toBe(200)
  expect(await statusOf(notifications.agents, '/hooks/zenvia')).toBe(401)
  expect(await statusOf(notifications.agents)).toBe(404)
})

test.each([
  '',
  '?secret=',
  '?secret=wrong',
  '?secret=a%20long%20secrets',
  '?token=a%20long%20secret',
])('lets nobody in with the query %j', async (query) => {
  const { receive, noted } = createNotingReceiver()

  const answer = await receive(post(notifications.agents, `/zenvia-conversion${query}`))

  expect(answer.status).toBe(401)
  expect(answer.headers.get('www-authenticate')).toContain('realm=')
  expect(noted).toEqual([])
})

const { interactions } = notifications

test.each<[number, string, unknown]>([
  [400, 'no JSON', '{'],
  [400, 'nothing', ''],
  [400, 'a list', [interactions]],
  [400, 'no topic', { ...interactions, topic: undefined }],
  [400, 'an unknown topic', { ...interactions, topic: 'weather' }],
  [400, 'no operationId', { ...interactions, operationId: undefined }],
  [400, 'a number of attempts that is none', { ...interactions, attempts: '1' }],
  [400, 'no interaction', { ...interactions, interaction: undefined }],
  [400, 'a prospect without a key', { ...interactions, prospect: { status: 'new' } }],
  [413, 'far too much', { ...interactions, ballast: 'x'.repeat(1024 * 1024) }],
])('answers %i to %s', async (status, _what, body) => {
  const { noted, statusOf } = createNotingReceiver()

  expect(await statusOf(body)).toBe(status)
  expect(noted).toEqual([])
})

test('passes on the keys of a prospect that changed, and refuses anything but a list of them', async () => {
  const { receive, noted } = createNotingReceiver()
  const updated = { ...notifications.prospects, type: 'updated', updates: ['status'] }

  expect((await receive(post(updated))).status).toBe(200)
  expect((await receive(post({ ...updated, operationId: 'x', updates: 'status' }))).status).toBe(
    400,
  )
  expect(noted).toHaveLength(1)
})

test('takes only POST', async () => {
  const { receive } = createNotingReceiver()

  const answer = await receive(new Request('https://receiver.example/zenvia-conversion'))

  expect(answer.status).toBe(405)
})

test('does not take a topic that nobody handles', async () => {
  const onQuote = () => undefined
  const receive = createZenviaConversionReceiver({ secret: SECRET, onQuote })

  const answer = await receive(post(notifications.agents))

  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('Nothing is done with the topic agents here.')
})

test('tells by the operationId what comes again', async () => {
  const { noted, statusOf } = createNotingReceiver()
  const again = { ...interactions, attempts: 2, sent: '2026-03-02T14:30:00.000Z' }

  expect(await statusOf(interactions)).toBe(200)
  expect(await statusOf(again)).toBe(200)

  expect(noted).toEqual([
    ['interactions', interactions],
    ['duplicate', interactions.operationId],
  ])
})

test('does not take an update for a repeat, though an interaction keeps its operationId', async () => {
  const { noted, statusOf } = createNotingReceiver()
  const read = { ...interactions, type: 'updated', updatedAt: '2026-03-02T14:40:00.000Z' }
  const deleted = { ...read, updatedAt: '2026-03-02T14:50:00.000Z' }

  for (const notification of [interactions, read, deleted, read]) await statusOf(notification)

  expect(noted.map(([what]) => what)).toEqual([
    'interactions',
    'interactions',
    'interactions',
    'duplicate',
  ])
})

test('tells two changes of a message in the same instant apart', async () => {
  const { noted, statusOf } = createNotingReceiver()
  const become = (status: 'sent' | 'received') => ({
    ...interactions,
    type: 'updated',
    interaction: { ...interactions.interaction, output: { message: { status } } },
  })

  for (const change of [become('sent'), become('received'), become('sent')]) await statusOf(change)

  expect(noted.map(([what]) => what)).toEqual(['interactions', 'interactions', 'duplicate'])
})

test('tells two changes of a question in the same instant apart', async () => {
  const { noted, statusOf } = createNotingReceiver()
  const become = (question: object) => ({
    ...interactions,
    type: 'updated',
    interaction: { ...interactions.interaction, output: { question } },
  })
  const answered = become({ question: 'Is it red?', answer: 'No' })
  const delivered = become({ question: 'Is it red?', answer: 'No', delivered: true })
  const cancelled = become({ question: 'Is it red?', cancelReason: 'Deleted' })

  for (const change of [answered, delivered, cancelled, answered]) await statusOf(change)

  expect(noted.map(([what]) => what)).toEqual([
    'interactions',
    'interactions',
    'interactions',
    'duplicate',
  ])
})

test('handles once what comes twice at the same time', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const handled: string[] = []
  const { noted, statusOf } = createNotingReceiver({
    async onInteraction({ operationId }) {
      await promise
      handled.push(operationId)
    },
  })

  const answers = Promise.all([statusOf(interactions), statusOf(interactions)])
  resolve()

  expect(await answers).toEqual([200, 200])
  expect(handled).toEqual([interactions.operationId])
  expect(noted).toEqual([['duplicate', interactions.operationId]])
})

test('asks for a notification again whose handler failed, and handles it then', async () => {
  const errors: unknown[] = []
  let tries = 0
  const { noted, statusOf } = createNotingReceiver({
    onInteraction() {
      tries += 1
      if (tries === 1) throw new Error('no database')
    },
    onError: (error) => void errors.push(error),
  })

  expect(await statusOf(interactions)).toBe(500)
  expect(await statusOf(interactions)).toBe(200)

  expect(tries).toBe(2)
  expect(errors).toEqual([new Error('no database')])
  expect(noted).toEqual([])
})

test('asks a memory that outlives the process', async () => {
  const { noted, statusOf } = createNotingReceiver({
    dedupeKeysMax: 0,
    isDuplicate: ({ topic }) => Promise.resolve(topic === 'quotes'),
  })

  expect(await statusOf(notifications.quotes)).toBe(200)
  expect(await statusOf(notifications.agents)).toBe(200)
  expect(await statusOf(notifications.agents)).toBe(200)

  expect(noted.map(([what]) => what)).toEqual(['duplicate', 'agents', 'agents'])
})

test.each([
  ['secret', { secret: '' }],
  ['secretParameter', { secretParameter: '' }],
  ['dedupeKeysMax', { dedupeKeysMax: -1 }],
  ['bodyBytesMax', { bodyBytesMax: 0 }],
  ['path', { path: 'hooks' }],
])('refuses a wrong %s when it is created', (option, wrong) => {
  const onAgent = () => undefined
  const create = () => createZenviaConversionReceiver({ secret: SECRET, onAgent, ...wrong })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow(`Failed to create the Zenvia Conversion receiver: the option ${option} `)
})

test('refuses to receive what nobody handles', () => {
  expect(() => createZenviaConversionReceiver({ secret: SECRET })).toThrow(
    'the option onInteraction is missing, and so are onProspect, onQuote and onAgent.',
  )
})
