import { inspect } from 'node:util'
import {
  ClientOptionError,
  NetworkError,
  RateLimitedError,
  UnauthorizedError,
  parseBasicAuthorization,
} from '@ensaio/client-kit'
import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import { LeadRefusedError } from '../errors/vendor-errors.ts'
import type { Lead } from '../resources/models.ts'
import { type ConversicaClientOptions, createConversicaClient } from './create-conversica-client.ts'

const lead: Lead = {
  apiVersion: '7.2',
  id: 'lead-1001',
  firstName: 'Marta',
  email: 'marta.okafor@example.com',
  leadSource: 'Spring Webinar',
  repName: 'Tiago',
  favouriteColour: 'blue',
}

const credentials = { username: 'main-conversica', password: 'main-conversica-password' }
const accepted = { message: 'Lead accepted.', status: true }

/** Waits no time at all, except for limits, which never run out. */
const hurriedTiming = {
  now: () => 0,
  random: () => 0,
  sleep: (delayMs: number) => (delayMs < 10_000 ? Promise.resolve() : new Promise<void>(() => {})),
}

/** A client of a service that gives these answers, one after the other. */
function createClientOf(
  answers: readonly (() => Response)[],
  options: Partial<ConversicaClientOptions> = {},
) {
  const requests: Request[] = []
  const client = createConversicaClient({
    ...credentials,
    fetch(request) {
      requests.push(request.clone())
      const answer = answers[requests.length - 1]
      if (answer === undefined) throw new Error(`Unexpected request ${requests.length}`)
      return answer()
    },
    timing: hurriedTiming,
    ...options,
  })
  return { client, requests }
}

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers })

test('sends the lead as it is to the vendor’s one path, with credentials', async () => {
  const { client, requests } = createClientOf([answer(200, accepted)])

  expect(await client.leads.save(lead)).toEqual(accepted)

  const [request] = requests
  expect(request?.method).toBe('POST')
  expect(request?.url).toBe('https://integrations-api.conversica.com/json/')
  expect(await request?.json()).toEqual(lead)
  const authorization = request?.headers.get('authorization') ?? null
  expect(parseBasicAuthorization(authorization)).toEqual(credentials)
})

test.each(['http://localhost:4403', 'http://localhost:4403/'])(
  'sends to the base URL %s',
  async (baseUrl) => {
    const { client, requests } = createClientOf([answer(200, accepted)], { baseUrl })

    await client.leads.save(lead)

    expect(requests[0]?.url).toBe('http://localhost:4403/json/')
  },
)

test('names the keys that were refused, and does not try again', async () => {
  const message =
    'Invalid lead. firstName: required but missing; id: must be a string, but is a number'
  const { client, requests } = createClientOf([answer(400, { message, status: false })])

  const error = await caught(client.leads.save(lead))

  expect(error).toBeInstanceOf(LeadRefusedError)
  expect(error).toMatchObject({
    name: 'LeadRefusedError',
    code: 'CONVERSICA_LEAD_REFUSED',
    status: 400,
    refusedKeys: [
      { key: 'firstName', reason: 'required but missing' },
      { key: 'id', reason: 'must be a string, but is a number' },
    ],
  })
  expect(String(error)).toContain('Correct firstName, id before you send it again.')
  expect(requests).toHaveLength(1)
})

test.each([{ message: 'No.' }, { message: 7 }, 'text', null, []])(
  'takes the 400 %j for a refusal that names no key',
  async (body) => {
    const { client } = createClientOf([answer(400, body)])

    const error = await caught(client.leads.save(lead))

    expect(error).toBeInstanceOf(LeadRefusedError)
    expect(error).toMatchObject({ refusedKeys: [], body })
    expect(String(error)).toContain('Correct the lead before you send it again.')
  },
)

test('warns of the lock-out after a 401, does not try again, and shows no password', async () => {
  const { client, requests } = createClientOf([
    answer(401, { message: 'Invalid username or password.' }),
  ])

  const error = await caught(client.leads.save(lead))

  expect(error).toBeInstanceOf(UnauthorizedError)
  expect(String(error)).toContain('Conversica may lock the account or ban your address')
  expect(error).toMatchObject({ vendorMessage: 'Invalid username or password.' })
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/main-conversica|Basic /)
  expect(requests).toHaveLength(1)
})

test('sends the lead again after 503 and 429, since a repeat does no harm', async () => {
  const { client, requests } = createClientOf([
    answer(503, 'down'),
    answer(429, 'slow down', { 'retry-after': '1' }),
    answer(200, accepted),
  ])

  expect(await client.leads.save(lead)).toEqual(accepted)
  expect(await Promise.all(requests.map((request) => request.json()))).toEqual([lead, lead, lead])
})

test('tells for how long to stay away', async () => {
  const { client } = createClientOf([answer(429, 'slow down', { 'retry-after': '3600' })])

  const error = await caught(client.leads.save(lead))

  expect(error).toBeInstanceOf(RateLimitedError)
  expect(error).toMatchObject({ retryAfterMs: 3_600_000 })
})

test('tells that nobody answered', async () => {
  const failing = () => {
    throw new TypeError('fetch failed')
  }
  const { client } = createClientOf([failing], { retry: { attemptsMax: 1 } })

  const error = await caught(client.leads.save(lead))

  expect(error).toBeInstanceOf(NetworkError)
  expect(String(error)).toContain('Failed to save the lead: got no response from Conversica')
})

test('gives up when the caller does', async () => {
  const caller = new AbortController()
  const { client } = createClientOf([
    () => {
      caller.abort()
      return new Response(new ReadableStream())
    },
  ])

  const error = await caught(client.leads.save(lead, { signal: caller.signal }))

  expect(error).toBe(caller.signal.reason)
})

test.each([
  ['username', { username: 'four' }, 'at least 5 characters, but has 4'],
  ['username', { username: '' }, 'at least one character'],
  ['username', { username: 'with:colon' }, 'no colon'],
  ['password', { password: '' }, 'at least one character'],
  ['baseUrl', { baseUrl: 'localhost' }, 'is not a URL'],
  ['timeoutMs', { timeoutMs: -1 }, 'but is -1'],
  ['retry.attemptsMax', { retry: { attemptsMax: 0 } }, 'but is 0'],
])('refuses a wrong %s when it is created', (option, wrong, words) => {
  const create = () => createConversicaClient({ ...credentials, ...wrong })

  expect(create).toThrow(ClientOptionError)
  expect(create).toThrow(`Failed to create the Conversica client: the option ${option} `)
  expect(create).toThrow(words)
})
