import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'

const ENDPOINTS = '/sandboxes/main/services/conversica/endpoints'

test('a hot lead calls back within a week, in order', async () => {
  await using receiver = await startReceiver()
  await using running = await openSandbox()
  await running.control('PUT', ENDPOINTS, {
    baseUrl: receiver.url,
    username: 'me',
    password: 'secret',
  })
  await running.saveLead()

  const { body } = await running.control<Schemas['Advanced']>(
    'POST',
    '/sandboxes/main/clock/advance',
    { duration: '7d' },
  )

  const { received } = receiver
  expect(body.attempts).toBe(received.length)
  expect(received[0]?.path).toBe('/conversicaLead/')
  expect(
    received.every(({ authorization }) => authorization === `Basic ${btoa('me:secret')}`),
  ).toBe(true)
  expect(received.some(({ body: update }) => update['hotLead'] === true)).toBe(true)
  const dates = received
    .map(({ body: message }) => message['date'])
    .filter((date) => date !== undefined)
  expect(dates).toEqual([...dates].sort())
})

test('a service whose API is told where to call back takes no endpoints by hand', async () => {
  await using running = await openSandbox()
  const endpoint = { baseUrl: 'http://127.0.0.1:3000' }

  const path = '/sandboxes/main/services/zenvia-conversion/endpoints'
  const { status, body } = await running.control<Refused>('PUT', path, endpoint)

  expect(status).toBe(404)
  expect(body.error).toMatchObject({
    code: 'SANDBOX_NO_ENDPOINTS',
    message: expect.stringContaining('through its own API'),
  })
})

test('endpoints below a path keep it, and never show the password', async () => {
  await using running = await openSandbox()

  await running.control('PUT', ENDPOINTS, {
    baseUrl: 'http://localhost:3000/hooks/?tenant=1',
    username: 'me',
    password: 'hidden-secret',
  })
  const listed = await running.control<Schemas['EndpointList']>('GET', ENDPOINTS)

  expect(listed.body.endpoints).toContainEqual({
    target: 'message',
    url: 'http://localhost:3000/hooks/conversicaMessage/?tenant=1',
    username: 'me',
    hasPassword: true,
  })
  expect(JSON.stringify(listed.body)).not.toContain('hidden-secret')
})

test('one endpoint is registered and taken away by its name', async () => {
  await using running = await openSandbox()

  const set = await running.control('PUT', `${ENDPOINTS}/message`, {
    url: 'http://localhost:3000/m',
  })
  const gone = await running.control('DELETE', `${ENDPOINTS}/message`)
  const unknown = await running.control<Refused>('PUT', `${ENDPOINTS}/mesage`, {
    url: 'http://localhost:3000/m',
  })

  expect(set.body).toEqual({
    target: 'message',
    url: 'http://localhost:3000/m',
    hasPassword: false,
  })
  expect(gone.status).toBe(204)
  expect(running.sandbox.endpoints('conversica')).toEqual([])
  expect(unknown.status).toBe(404)
})

test.for([
  [{ url: 'http://example.com/' }, 'not allowed'],
  [{ url: 'http://169.254.169.254/latest' }, 'never called'],
  [{ url: 'nonsense' }, 'not a valid URL'],
  [{ url: 'http://localhost', username: 'me' }, 'body'],
  [{ url: 'http://localhost', username: 'a:b', password: '' }, 'body /username'],
  [{}, 'body /url'],
] as const)('refuses the endpoint %j', async ([endpoint, why]) => {
  await using running = await openSandbox()

  const { status, body } = await running.control<Refused>('PUT', `${ENDPOINTS}/message`, endpoint)

  expect(status).toBe(400)
  expect(body.error.message).toContain(why)
  expect(running.sandbox.endpoints('conversica')).toEqual([])
})

test('a delivery without an endpoint is kept, and redelivered once there is one', async () => {
  await using receiver = await startReceiver()
  await using running = await openSandbox()
  await running.saveLead()
  await running.sandbox.advance('1m')
  const failed = await running.control<Schemas['DeliveryList']>(
    'GET',
    '/sandboxes/main/deliveries?status=failed&service=conversica&limit=1',
  )
  const [delivery] = failed.body.deliveries
  const path = `/sandboxes/main/services/conversica/deliveries/${delivery?.id}`

  await running.control('PUT', ENDPOINTS, { baseUrl: receiver.url })
  await running.control('POST', `${path}/redeliver`)
  await running.control('POST', '/sandboxes/main/settle')
  const { body } = await running.control<Schemas['Delivery']>('GET', path)

  expect(failed.body.total).toBeGreaterThan(0)
  expect(body.status).toBe('delivered')
  expect(body.attempts.map(({ outcome }) => outcome.code ?? outcome.status)).toEqual([
    'ENDPOINT_MISSING',
    200,
  ])
  expect(receiver.received).toHaveLength(1)
})

test('a receiver that fails is tried again as time passes', async () => {
  await using receiver = await startReceiver([500, 503])
  await using running = await openSandbox()
  await running.control('PUT', ENDPOINTS, { baseUrl: receiver.url })
  await running.saveLead()

  await running.sandbox.advance('30m')

  const [first] = running.sandbox.deliveries({ status: 'delivered' })
  expect(first?.attemptCount).toBeGreaterThan(1)
  expect(running.sandbox.deliveries({ status: 'failed' })).toEqual([])
})

test('paused deliveries wait', async () => {
  await using receiver = await startReceiver()
  await using running = await openSandbox()
  await running.control('PUT', ENDPOINTS, { baseUrl: receiver.url })
  await running.saveLead()

  const paused = await running.control<Schemas['Sandbox']>(
    'POST',
    '/sandboxes/main/deliveries/pause',
  )
  await running.sandbox.advance('1h')
  const waiting = receiver.received.length
  await running.control('POST', '/sandboxes/main/deliveries/resume')
  const settled = await running.control<Schemas['Sandbox']>('POST', '/sandboxes/main/settle')

  expect(paused.body.deliveriesPaused).toBe(true)
  expect(waiting).toBe(0)
  expect(settled.body.deliveries).toMatchObject({ pending: 0, failed: 0 })
  expect(receiver.received.length).toBe(settled.body.deliveries.delivered)
})

test('filters that name nothing are refused', async () => {
  await using running = await openSandbox()
  const list = (query: string) =>
    running.control<Refused>('GET', `/sandboxes/main/deliveries?${query}`)

  expect((await list('webhook=mesage')).body.error.message).toContain('Did you mean "message"?')
  expect((await list('service=conversika')).status).toBe(400)
  expect((await list('limit=0&status=odd')).body.error.details).toHaveLength(2)
})
