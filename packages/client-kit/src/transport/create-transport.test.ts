import { inspect } from 'node:util'
import { caught } from '@ensaio/test-config/caught'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ApiError } from '../errors/api-errors.ts'
import { ClientOptionError } from '../errors/input-errors.ts'
import { UnauthorizedError } from '../errors/api-errors.ts'
import { UnexpectedResponseError } from '../errors/api-errors.ts'
import { createTransport } from './create-transport.ts'
import { createFakeService, type Reaction, stored, storeThing } from './fake-service.ts'
import type { FetchFunction } from './transport-options.ts'

test('sends what the contract describes and resolves to the data', async () => {
  const service = createFakeService(stored)

  const data = await service.store()

  expect(data).toEqual({ stored: true })
  expect(service.seen).toMatchObject([
    { url: 'https://things.example/api/things/a%20b', method: 'PUT', body: '{"name":"Ünï"}' },
  ])
  const headers = service.seen[0]?.headers
  expect(headers?.get('authorization')).toBe('Bearer top-secret')
  expect(headers?.get('content-type')).toBe('application/json')
  expect(headers?.get('accept')).toBe('application/json')
})

test('sends where a server library has put its own Request in the place of the global one', async () => {
  vi.stubGlobal('Request', class extends Request {})
  onTestFinished(() => void vi.unstubAllGlobals())
  const service = createFakeService(stored)

  await expect(service.store()).resolves.toEqual({ stored: true })
})

test('turns a status of 400 or more into an ApiError with the whole answer', async () => {
  const service = createFakeService(() =>
    Response.json(
      { message: 'No such thing' },
      { status: 404, headers: { 'x-request-id': 'r-1', 'set-cookie': 'session=top-secret' } },
    ),
  )

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    name: 'ApiError',
    code: 'CLIENT_API',
    status: 404,
    body: { message: 'No such thing' },
    requestId: 'r-1',
    headers: { 'content-type': 'application/json' },
    call: { operation: 'storeThing', attempts: 1 },
  })
  expect(String(error)).toBe(
    'ApiError: Failed to store the thing: Things answered PUT https://things.example/api/things/a%20b with ' +
      '404 {"message":"No such thing"}. Correct the request before you send it again.',
  )
})

test('keeps an error body that is not JSON as text', async () => {
  const service = createFakeService(() => new Response('<h1>Not here</h1>', { status: 404 }))

  expect(await caught(service.store())).toMatchObject({ body: '<h1>Not here</h1>' })
})

test('turns 401 into an UnauthorizedError and does not try again', async () => {
  const service = createFakeService(() => new Response(null, { status: 401 }))

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(UnauthorizedError)
  expect(error).toBeInstanceOf(ApiError)
  expect(service.seen).toHaveLength(1)
})

test('prefers the error that the client makes of an answer', async () => {
  const special = new UnauthorizedError(
    {
      service: 's',
      operation: 'o',
      purpose: 'p',
      method: 'm',
      address: 'a',
      attempts: 1,
      idempotent: true,
    },
    { status: 404, headers: {}, body: undefined },
  )
  const service = createFakeService(() => new Response(null, { status: 404 }), {
    toError: (_call, { status }) => (status === 404 ? special : undefined),
  })

  expect(await caught(service.store())).toBe(special)
})

test.each([
  [
    'a page instead of JSON',
    () => new Response('<html>Log in</html>'),
    'is not JSON: <html>Log in',
  ],
  ['a cut JSON body', () => new Response('{"stored":'), 'is not JSON: {"stored":'],
  ['an empty body', () => new Response(''), 'is not JSON'],
  [
    'no body at all',
    () => new Response(null, { status: 204 }),
    'with 204, but the body is not JSON',
  ],
  [
    'a redirect',
    () =>
      new Response(null, { status: 301, headers: { location: 'https://other.example/x?key=1' } }),
    'it leads to https://other.example/x. Check',
  ],
])('refuses %s as an answer of no contract', async (_title, react, words) => {
  const service = createFakeService(react)

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(UnexpectedResponseError)
  expect(String(error)).toContain(words)
  expect(service.seen).toHaveLength(1)
})

test('reads no answer beyond its limit', async () => {
  const service = createFakeService(() => new Response('x'.repeat(101)), { responseBytesMax: 100 })

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(UnexpectedResponseError)
  expect(String(error)).toContain('the body exceeds 100 bytes')
})

test('shows no secret in any error', async () => {
  const reactions = [
    () => new Response(null, { status: 401 }),
    () => Promise.reject(new TypeError('fetch failed')),
    () => new Promise<Response>(() => {}),
    () => new Response('no json'),
  ]
  for (const react of reactions) {
    const error = await caught(createFakeService(react).store({ token: 'top-secret' }))

    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('top-secret')
  }
})

test('does not retry an operation that is not idempotent', async () => {
  const operation = { ...storeThing, idempotent: false }
  const service = createFakeService(() => new Response(null, { status: 503 }), {}, operation)

  expect(await caught(service.store())).toBeInstanceOf(ApiError)
  expect(service.seen).toHaveLength(1)
})

test.each<[string, Reaction]>([
  ['the service failed', () => new Response(null, { status: 503 })],
  ['the connection broke', () => Promise.reject(new TypeError('fetch failed'))],
  ['no answer came in time', () => new Promise(() => {})],
])('advises to look before what may not be repeated is sent again: %s', async (_what, react) => {
  const operation = { ...storeThing, idempotent: false }

  const error = await caught(createFakeService(react, {}, operation).store())

  expect(String(error)).toContain(
    'It may have been done all the same: look before you send it again.',
  )
  expect(error).toMatchObject({ call: { idempotent: false } })
})

test.each([
  ['baseUrl', { baseUrl: 'things.example' }],
  ['baseUrl', { baseUrl: 'ftp://things.example' }],
  ['baseUrl', { baseUrl: 'https://user:top-secret@things.example' }],
  ['baseUrl', { baseUrl: 'https://things.example/?token=top-secret' }],
  // As callers without strict types may have it.
  ['fetch', { fetch: undefined as unknown as FetchFunction }],
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: Infinity }],
  ['totalTimeoutMs', { totalTimeoutMs: 2 ** 31 }],
  ['responseBytesMax', { responseBytesMax: 1.5 }],
  ['retry.attemptsMax', { retry: { attemptsMax: 0 } }],
  ['retry.delayMs', { retry: { delayMs: -1 } }],
])('refuses a wrong %s when it is created', (option, wrong) => {
  const create = () =>
    createTransport({ service: 'Things', baseUrl: 'https://things.example', ...wrong })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow(`Failed to create the Things client: the option ${option} `)
  expect(create).not.toThrow('top-secret')
})

test('parses a body once: the caller gets what the check of the operation has seen', async () => {
  const checked: unknown[] = []
  const service = createFakeService(
    stored,
    {},
    { ...storeThing, findProblem: (body) => void checked.push(body) },
  )

  const data = await service.store()

  expect(checked).toHaveLength(1)
  expect(data).toBe(checked[0])
})
