import { inspect } from 'node:util'
import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import type { ClientOperation } from '../calls/define-operations.ts'
import { createFakeService, type Reaction, stored, storeThing } from './fake-service.ts'

const query = { key: 'top secret/1' }

test('adds the query of the options to every attempt, behind that of the call', async () => {
  const react: Reaction = (attempt) =>
    attempt === 1 ? new Response(null, { status: 503 }) : stored()
  const service = createFakeService(react, { query })

  await service.store({ token: 'a b' })
  await service.store()

  const path = 'https://things.example/api/things/a%20b'
  expect(service.seen.map(({ url }) => url)).toEqual([
    `${path}?token=a%20b&key=top%20secret%2F1`,
    `${path}?token=a%20b&key=top%20secret%2F1`,
    `${path}?key=top%20secret%2F1`,
  ])
  expect(service.seen.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"Ünï"}'))
})

test.each<[string, Reaction]>([
  ['a refusal', (_, { url }) => Response.json({ path: url }, { status: 400 })],
  ['an error page', (_, { url }) => new Response(`Cannot GET ${url}`, { status: 404 })],
  [
    'a page that is not an answer',
    (_, { url }) => new Response(`<a>${decodeURIComponent(url)}</a>`),
  ],
  ['a redirect', (_, { url }) => new Response(null, { status: 302, headers: { location: url } })],
  ['a connection that failed', () => Promise.reject(new TypeError('fetch failed'))],
])('shows no value of the query that is repeated by %s', async (_what, react) => {
  const service = createFakeService(react, { query })

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(Error)
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/top(?: |%20)secret/)
})

test('refuses a good answer in which the operation finds a problem', async () => {
  const operation: ClientOperation = {
    ...storeThing,
    findProblem: (body) =>
      JSON.stringify(body) === '{"stored":true}' ? undefined : 'it stored nothing',
  }
  const service = createFakeService(
    (attempt) => (attempt === 1 ? stored() : Response.json({ stored: false })),
    {},
    operation,
  )

  expect(await service.store()).toEqual({ stored: true })
  expect(String(await caught(service.store()))).toContain(
    'with 200, but it stored nothing: {"stored":false}.',
  )
})
