import { inspect } from 'node:util'
import {
  ApiError,
  ClientOptionError,
  NetworkError,
  UnauthorizedError,
  UnexpectedResponseError,
} from '@ensaio/client-kit'
import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import { BadRequestError } from './vendor-errors.ts'
import { NotFoundError } from './vendor-errors.ts'
import { ParameterError } from '@ensaio/client-kit'
import { createZenviaChatClient } from '../client/create-zenvia-chat-client.ts'
import { type Answerer, createFakeAccount, refusal, rowsOf, TOKEN } from '../client/fake-account.ts'

test('tells which parameter the vendor refuses, and does not ask again', async () => {
  const words = 'Invalid parameter types: FAX is unknown.'
  const { chat, asked } = createFakeAccount(() => refusal(400, words))

  // @ts-expect-error: the compiler knows all channels
  const error = await caught(chat.history.list({ types: ['FAX'] }))

  expect(error).toBeInstanceOf(BadRequestError)
  expect(error).toMatchObject({
    code: 'ZENVIA_CHAT_BAD_REQUEST',
    status: 400,
    vendorMessage: words,
  })
  expect(String(error)).toContain('Failed to list the history: Zenvia Chat answered GET https://')
  expect(asked).toHaveLength(1)
})

test.each([null, 'text', {}, { error: 7 }])(
  'bears the refusal %j, which says nothing',
  async (body) => {
    const { chat } = createFakeAccount(() => Response.json(body, { status: 400 }))

    const error = await caught(chat.reports.get())

    expect(error).toBeInstanceOf(BadRequestError)
    expect(error).toMatchObject({ vendorMessage: undefined, body })
  },
)

test('tells that the token is not accepted, and does not ask again', async () => {
  const { chat, asked } = createFakeAccount(() => refusal(401, 'Invalid token'))

  const error = await caught(chat.ongoing.list())

  expect(error).toBeInstanceOf(UnauthorizedError)
  expect(String(error)).toContain('it ends when a new one is made')
  expect(error).toMatchObject({ vendorMessage: 'Invalid token' })
  expect(asked).toHaveLength(1)
})

test('tells that there is no such interaction', async () => {
  const { chat } = createFakeAccount(() => refusal(404, 'Interaction not found'))

  const error = await caught(chat.history.messages('999'))

  expect(error).toBeInstanceOf(NotFoundError)
  expect(error).toMatchObject({ status: 404, vendorMessage: 'Interaction not found' })
})

test('asks again where that may help', async () => {
  const answers = [refusal(503, 'down'), refusal(429, 'slow down'), rowsOf([{ id: '1' }])]
  const { chat, asked } = createFakeAccount(() => answers.shift() ?? refusal(400, 'enough'))

  expect(await chat.history.list({ limit: 1 })).toEqual([{ id: '1' }])
  expect(asked).toEqual(Array(3).fill('/history?limit=1'))
})

test.each([
  ['an error in disguise', { error: 'Invalid token', status: 401, success: false }],
  ['no list', { data: { rows: [] } }],
  ['nothing', null],
])('takes %j for no answer', async (_what, body) => {
  const { chat } = createFakeAccount(() => Response.json(body))
  const calls = [
    chat.reports.get(),
    chat.history.list(),
    chat.history.expanded.list(),
    chat.history.messages('1'),
    chat.ongoing.list(),
    chat.history.all().next(),
  ]

  for (const call of calls) expect(await caught(call)).toBeInstanceOf(UnexpectedResponseError)
})

test('takes a report without a total for no answer', async () => {
  const { chat } = createFakeAccount(() => rowsOf([]))

  const error = await caught(chat.reports.get())

  expect(error).toBeInstanceOf(UnexpectedResponseError)
  expect(String(error)).toContain('the report has no total')
})

test.each<[string, Answerer]>([
  ['is refused', () => refusal(401, 'Invalid token')],
  ['is repeated by the vendor', ({ href }) => refusal(400, `No such token: ${href}`)],
  ['is repeated by a proxy', ({ href }) => new Response(`Cannot GET ${href}`, { status: 502 })],
  [
    'would go elsewhere',
    ({ href }) => new Response(null, { status: 302, headers: { location: href } }),
  ],
  ['reaches nobody', () => Promise.reject(new TypeError('fetch failed'))],
  ['gets a page of HTML', ({ href }) => new Response(`<a href="${href}">Log in</a>`)],
])('shows the token in no error when it %s', async (_what, answer) => {
  const { chat } = createFakeAccount(answer)

  const error = await caught(chat.history.messages('1'))

  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(TOKEN)
})

test('shows the token in no error when the real network fails', async () => {
  const chat = createZenviaChatClient({
    token: TOKEN,
    baseUrl: 'http://127.0.0.1:1',
    retry: { attemptsMax: 1 },
  })

  const error = await caught(chat.reports.get())

  expect(error).toBeInstanceOf(NetworkError)
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(TOKEN)
})

test('gives up when the caller does', async () => {
  const caller = new AbortController()
  const { chat } = createFakeAccount(() => {
    caller.abort()
    return new Response(new ReadableStream())
  })
  const options = { signal: caller.signal }

  for (const call of [chat.reports.get({}, options), chat.history.messages('1', options)])
    expect(await caught(call)).toBe(caller.signal.reason)
  expect(await caught(chat.ongoing.list({}, options))).toBe(caller.signal.reason)
})

test.each(['', '.', '..'])(
  'does not ask for messages of %j, which would lead elsewhere',
  async (id) => {
    const { chat, asked } = createFakeAccount(() => rowsOf([]))

    expect(await caught(chat.history.messages(id))).toBeInstanceOf(ParameterError)
    expect(asked).toEqual([])
  },
)

test.each(['', ' ', 'two words', 'line\n'])('refuses the token %j when it is created', (token) => {
  const create = () => createZenviaChatClient({ token })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow('Failed to create the Zenvia Chat client: the option token has to be')
})

test('refuses to be created without a token', () => {
  // @ts-expect-error: the compiler asks for one
  expect(() => createZenviaChatClient({})).toThrow(ClientOptionError)
})

test.each([
  ['baseUrl', { baseUrl: 'localhost' }],
  ['baseUrl', { baseUrl: 'https://zchat.zenvia.io/api?token=x' }],
  ['timeoutMs', { timeoutMs: -1 }],
  ['retry.attemptsMax', { retry: { attemptsMax: 0 } }],
])('refuses a wrong %s when it is created', (option, wrong) => {
  const create = () => createZenviaChatClient({ token: TOKEN, ...wrong })

  expect(create).toThrow(`Failed to create the Zenvia Chat client: the option ${option} `)
})

test('is an ApiError whatever the vendor refuses', () => {
  expect(BadRequestError.prototype).toBeInstanceOf(ApiError)
  expect(NotFoundError.prototype).toBeInstanceOf(ApiError)
})
