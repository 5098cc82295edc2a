import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import type { Schemas } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'
import { createServiceGuard } from './system-listen.ts'

const LOCAL = { boundHost: '127.0.0.1', allowedOrigins: [] }

/** Headers of requests that a browser sends for a page of another site. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'http://evil.example', host: 'evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-origin', host: 'evil.example' },
  { 'sec-fetch-site': 'none', host: '127.0.0.1.evil.example' },
]

test.for(FOREIGN)('refuses a page that sends %j', (headers) => {
  expect(createServiceGuard(LOCAL)({ headers })).toMatchObject({ status: 403 })
})

test.for([
  {},
  { host: 'api.zenvia.com' },
  { host: 'ensaio:4402' },
  { origin: 'http://localhost:5173', host: 'localhost:4401' },
  { origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site', host: 'localhost:4401' },
  { 'sec-fetch-site': 'none', host: '[::1]:4401' },
])('lets %j pass', (headers) => {
  expect(createServiceGuard(LOCAL)({ headers })).toBeUndefined()
})

test('lets pages of allowed origins pass, and no others', () => {
  const guard = createServiceGuard({ ...LOCAL, allowedOrigins: ['http://app.test:5173'] })

  expect(guard({ headers: { origin: 'http://app.test:5173' } })).toBeUndefined()
  expect(guard({ headers: { origin: 'http://app.test' } })).toMatchObject({ status: 403 })
})

test('lets every page pass where all are allowed', () => {
  const guard = createServiceGuard({ ...LOCAL, allowedOrigins: ['*'] })

  for (const headers of FOREIGN) expect(guard({ headers })).toBeUndefined()
})

test('a foreign page can neither store a record nor register a callback', async () => {
  await using running = await openSandbox()
  const key = running.credentials['zenvia-conversion']['api-key']
  const ports = [
    [running.urls['zenvia-conversion'], `/v1/subscriptions?api-key=${key}`],
    [running.urls.conversica, '/json/'],
    [running.urls['zenvia-chat'], '/reports'],
  ] as const

  for (const [base, path] of ports) {
    const answer = await send(base, path, { origin: 'https://evil.example' })
    expect(answer).toMatchObject({ status: 403, body: { code: 'SANDBOX_ORIGIN_FORBIDDEN' } })
    const entry = await entryOf(running, String(answer.headers['x-ensaio-request-id']))
    expect(entry).toMatchObject({ kind: 'request', answer: { status: 403 }, changes: [] })
    expect(answer.headers['date']).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
  }
})

test('repeats neither the password of a page that it refuses, nor much of its name', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  for (const base of Object.values(running.urls)) {
    for (const origin of ['http://me:hush@evil.example', `http://${'x'.repeat(3_000)}.example`]) {
      const answer = await fetch(base, { headers: { origin } })

      expect(answer.status).toBe(403)
      expect(await answer.text()).not.toMatch(/hush|x{101}/)
    }
  }
})

test('refuses callbacks to its own ports', async () => {
  await using running = await openSandbox()

  for (const base of Object.values(running.urls)) {
    const { port } = new URL(base)
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '127.1']) {
      const { status, body } = await running.control<Refused>(
        'PUT',
        '/sandboxes/main/services/conversica/endpoints/message',
        { url: `http://${host}:${port}/sandboxes/main/reset` },
      )
      expect({ status, code: body.error.code }).toEqual({ status: 400, code: expect.any(String) })
      expect(body.error.message).toContain(`port ${port} is one of the sandbox's own`)
    }
  }
})

async function entryOf(running: OpenSandbox, id: string) {
  const { body } = await running.control<Schemas['JournalEntry']>(
    'GET',
    `/sandboxes/main/journal/${id}`,
  )
  return body
}

async function send(base: string, path: string, headers: Readonly<Record<string, string>>) {
  const outgoing = request(`${base}${path}`, { method: 'POST', headers }).end('{}')
  const [incoming] = await once(outgoing, 'response')
  let text = ''
  for await (const chunk of incoming) text += String(chunk)
  return { status: incoming.statusCode, headers: incoming.headers, body: JSON.parse(text) }
}
