import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { NewEntry } from '../queue/queue.ts'
import { createReceivers } from './create-receivers.ts'

const receivers = {
  zenviaConversion: { secret: 'a-long-secret' },
  conversica: { username: 'callbacks', password: 'a-long-password' },
}
const AUTHORIZATION = `Basic ${btoa('callbacks:a-long-password')}`
const message = {
  apiVersion: '7.2',
  id: 'p1',
  clientId: '',
  action: 'received',
  date: '2026-03-02T18:42:13+00:00',
  subject: 'Re: Hello',
  body: 'Yes please.',
}
const notification = {
  subscriptionId: 's1',
  topic: 'prospects',
  type: 'created',
  received: '2026-03-02T12:00:00.000Z',
  sent: '2026-03-02T12:00:00.000Z',
  attempts: 1,
  updatedAt: '2026-03-02T12:00:00.000Z',
  operationId: 'o1',
  prospect: { id: 'p1' },
}

function arrange(store?: (entry: NewEntry) => Promise<void>) {
  const stored: NewEntry[] = []
  const app = createReceivers({
    receivers,
    log: pino({ level: 'silent' }),
    store: store ?? (async (entry) => void stored.push(entry)),
  })
  const post = (path: string, body: unknown, authorization = '') =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(body),
    })
  return { app, post, stored }
}

test.each(['/conversica/message', '/conversicaMessage/'])('takes a message at %s', async (path) => {
  const { post, stored } = arrange()

  expect((await post(path, message, AUTHORIZATION)).status).toBe(200)
  expect(stored).toMatchObject([{ kind: 'message', subject: 'lead p1', payload: { message } }])
})

test('takes a notification, and gives its repetition the same key', async () => {
  const { post, stored } = arrange()
  const path = '/zenvia-conversion?secret=a-long-secret'

  await post(path, notification)
  await post(path, { ...notification, attempts: 2, sent: '2026-03-02T12:00:09.000Z' })

  const [first, second] = stored
  expect(first).toMatchObject({ kind: 'prospect', subject: 'prospect p1' })
  expect(second?.key).toBe(first?.key)
})

test.each<[string, string, object, string, number]>([
  ['wrong credentials', '/conversica/message', message, 'Basic eA==', 401],
  ['a wrong secret', '/zenvia-conversion?secret=guess', notification, '', 401],
  ['no secret', '/zenvia-conversion', notification, '', 401],
  ['a body of another shape', '/conversica/message', { id: 1 }, AUTHORIZATION, 400],
  ['an unknown path', '/elsewhere', message, AUTHORIZATION, 404],
])('stores nothing for %s', async (_, ...sent) => {
  const [path, body, authorization, status] = sent
  const { post, stored } = arrange()

  expect((await post(path, body, authorization)).status).toBe(status)
  expect(stored).toEqual([])
})

test('what could not be stored is not answered as taken', async () => {
  const { post } = arrange(async () => {
    throw new Error('The disk is full.')
  })

  expect((await post('/conversica/message', message, AUTHORIZATION)).status).toBe(500)
  expect((await post('/zenvia-conversion?secret=a-long-secret', notification)).status).toBe(500)
})

test('says that it is there', async () => {
  expect((await arrange().app.request('/healthz')).status).toBe(200)
})
