import { ClientOptionError, toBasicAuthorization } from '@ensaio/client-kit'
import { expect, test } from 'vitest'
import { chatLead, credentials, leadUpdate, message, payloads, post } from './webhook-requests.ts'
import type { CallbackName } from './events.ts'
import { createConversicaReceiver } from './create-conversica-receiver.ts'
import type { ConversicaReceiverOptions } from './receiver-options.ts'

/** A receiver that notes which callback came with what. */
function createNotingReceiver(options: Partial<ConversicaReceiverOptions> = {}) {
  const noted: [CallbackName, unknown][] = []
  const receive = createConversicaReceiver({
    ...credentials,
    onMessage: (event) => void noted.push(['message', event]),
    onLeadUpdate: (event) => void noted.push(['leadUpdate', event]),
    onChatLead: (event) => void noted.push(['chatLead', event]),
    ...options,
  })
  return { receive, noted }
}

test.each<[CallbackName, string]>([
  ['message', '/conversicaMessage/'],
  ['message', '/conversicaMessage'],
  ['message', '/conversica/message'],
  ['message', '/conversica/message/'],
  ['leadUpdate', '/conversicaLead/'],
  ['leadUpdate', '/conversicaLead'],
  ['leadUpdate', '/conversica/lead'],
  ['chatLead', '/conversicaCreate/'],
  ['chatLead', '/conversica/create'],
  ['chatLead', '/conversica/create/'],
])('hands a %s at %s to its handler', async (name, path) => {
  const { receive, noted } = createNotingReceiver()

  const response = await receive(post(path, payloads[name]))

  expect(response.status).toBe(200)
  expect(noted).toEqual([[name, payloads[name]]])
})

test('answers a chat lead in the vendor’s words', async () => {
  const { receive } = createNotingReceiver()

  const response = await receive(post('/conversica/create', chatLead))

  expect(await response.json()).toEqual({ status: '200', message: 'Lead received successfully' })
})

test('answers a chat lead as its handler says, in the body and by the status', async () => {
  const { receive } = createNotingReceiver({
    onChatLead: () => Promise.resolve({ status: '400', message: 'We know this visitor' }),
  })

  const response = await receive(post('/conversica/create', chatLead))

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ status: '400', message: 'We know this visitor' })
})

test('answers only once the handler is done', async () => {
  const steps: string[] = []
  const { receive } = createNotingReceiver({
    async onMessage() {
      await Promise.resolve()
      steps.push('handled')
    },
  })

  await receive(post('/conversica/message', message))
  steps.push('answered')

  expect(steps).toEqual(['handled', 'answered'])
})

test('receives at other paths when told so, and no longer at the usual ones', async () => {
  const { receive, noted } = createNotingReceiver({ paths: { message: ['/hooks/m'] } })

  expect((await receive(post('/hooks/m/', message))).status).toBe(200)
  expect((await receive(post('/conversica/message', message))).status).toBe(404)
  expect((await receive(post('/conversica/lead', leadUpdate))).status).toBe(200)
  expect(noted.map(([name]) => name)).toEqual(['message', 'leadUpdate'])
})

test('takes a message and an update about a lead without a clientId', async () => {
  const { receive, noted } = createNotingReceiver()
  const { clientId: _left, ...bareMessage } = message
  const { clientId: _out, ...bareUpdate } = leadUpdate

  expect((await receive(post('/conversica/message', bareMessage))).status).toBe(200)
  expect((await receive(post('/conversica/lead', bareUpdate))).status).toBe(200)
  expect(noted).toEqual([
    ['message', bareMessage],
    ['leadUpdate', bareUpdate],
  ])
})

test('passes on keys that it does not know', async () => {
  const { receive, noted } = createNotingReceiver()
  const update = { ...leadUpdate, mood: 3, leadStatus: 'A New Word' }

  expect((await receive(post('/conversica/lead', update))).status).toBe(200)
  expect(noted).toEqual([['leadUpdate', update]])
})

test.each([
  ['/conversica/message', { ...message, action: 'lost' }, 'action must be one of sent, received'],
  ['/conversica/message', { ...message, date: undefined }, 'date must be a string, but is missing'],
  ['/conversica/message', { ...message, clientId: null }, 'clientId must be a string, but is null'],
  ['/conversica/lead', { ...leadUpdate, id: 1 }, 'id must be a string, but is a number'],
  ['/conversica/lead', { ...leadUpdate, hotLead: 'yes' }, 'hotLead must be a boolean'],
  ['/conversica/create', { ...chatLead, email: [] }, 'email must be a string, but is an array'],
  ['/conversica/create', [chatLead], 'the body must be a JSON object, but is an array'],
  ['/conversica/create', '{"firstName"', 'The body is not valid JSON in UTF-8.'],
])('answers 400 at %s to %j', async (path, body, words) => {
  const { receive, noted } = createNotingReceiver()

  const response = await receive(post(path, body))

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({ status: '400', message: expect.stringContaining(words) })
  expect(noted).toEqual([])
})

test('names every key that is wrong, at once', async () => {
  const { receive } = createNotingReceiver()

  const text = await (await receive(post('/conversica/message', {}))).text()

  const required = Object.keys(message).filter((key) => key !== 'clientId')
  for (const key of required) expect(text).toContain(`${key} must be `)
})

test.each([
  ['no credentials', undefined],
  ['a shorter password', toBasicAuthorization({ ...credentials, password: 'a long secre' })],
  ['a longer password', toBasicAuthorization({ ...credentials, password: 'a long secret!' })],
  ['an empty pair', 'Basic Og=='],
  ['another scheme', 'Bearer callbacks'],
])('answers 401 to %s', async (_title, authorization) => {
  const { receive, noted } = createNotingReceiver()
  const request = post('/conversica/message', message)
  request.headers.delete('authorization')
  if (authorization !== undefined) request.headers.set('authorization', authorization)

  const response = await receive(request)

  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
  expect(await response.json()).toMatchObject({ status: '401' })
  expect(noted).toEqual([])
})

test('answers 405 to anything but a POST', async () => {
  const { receive } = createNotingReceiver()

  const response = await receive(new Request('https://receiver.example/conversica/message'))

  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})

test('answers 413 to a body larger than its limit, 1 MiB if not told otherwise', async () => {
  const long = { ...message, body: 'x'.repeat(1024 * 1024) }

  const { receive } = createNotingReceiver()
  expect((await receive(post('/conversica/message', long))).status).toBe(413)

  const patient = createNotingReceiver({ bodyBytesMax: 2 * 1024 * 1024 })
  expect((await patient.receive(post('/conversica/message', long))).status).toBe(200)
})

test('answers 404 where a callback has no handler', async () => {
  const receive = createConversicaReceiver({ ...credentials, onMessage: () => {} })

  expect((await receive(post('/conversica/lead', leadUpdate))).status).toBe(404)
})

test('answers 500 where a handler fails, and hands over the error', async () => {
  const errors: unknown[] = []
  const { receive } = createNotingReceiver({
    onMessage: () => Promise.reject(new Error('database is down')),
    onError: (error, callback) => void errors.push([callback, String(error)]),
  })

  const response = await receive(post('/conversica/message', message))

  expect(response.status).toBe(500)
  expect(errors).toEqual([['message', 'Error: database is down']])
})

test('rejects with a handler’s error where nobody else is told', async () => {
  const { receive } = createNotingReceiver({
    onMessage: () => Promise.reject(new Error('database is down')),
  })

  await expect(receive(post('/conversica/message', message))).rejects.toThrow('database is down')
})

test.each([
  ['username', { username: '' }],
  ['password', { password: '' }],
  ['onMessage', {}],
  ['bodyBytesMax', { onMessage: () => {}, bodyBytesMax: 0 }],
  ['paths', { onMessage: () => {}, paths: { message: ['message'] } }],
  ['paths', { onMessage: () => {}, paths: { message: [] } }],
])('refuses a wrong %s when it is created', (option, wrong) => {
  const create = () => createConversicaReceiver({ ...credentials, ...wrong })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow(`Failed to create the Conversica receiver: the option ${option} `)
})
