import type { IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import { request } from 'node:http'
import type { RequestOptions } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listen } from './system-listen.ts'
import { serveConversica } from '../testing/serve-conversica.ts'
import type { Server } from '../testing/serve-conversica.ts'
import { rememberedHeaders } from './system-fast-listener.ts'

const AUTHORIZATION = `Basic ${btoa('main-conversica:main-conversica-password')}`

const lead = JSON.stringify({
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Zoë 💡',
  email: 'zoe@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
})

interface Sent extends RequestOptions {
  readonly body?: string | Uint8Array
}

/** All that comes back, headers in their order. */
async function send(port: number, { body, ...options }: Sent): Promise<unknown> {
  const outgoing = request({ host: '127.0.0.1', port, agent: false, ...options })
  outgoing.end(body)
  const [incoming] = await once(outgoing, 'response')
  let text = ''
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk
  const { statusCode: status, headers } = incoming
  return { status, headers, text }
}

const json = { authorization: AUTHORIZATION, 'content-type': 'application/json' }
const post = { method: 'POST', path: '/json/', headers: json }
const sized = (body: string | Uint8Array): Sent => ({
  ...post,
  headers: { ...json, 'content-length': Buffer.byteLength(body) },
  body,
})

const CALLS: Readonly<Record<string, Sent>> = {
  'a lead': sized(lead),
  'a lead in portions': {
    ...post,
    headers: { ...json, 'transfer-encoding': 'chunked' },
    body: lead,
  },
  'a lead behind a byte order mark': sized(`\uFEFF${lead}`),
  'bytes that are no UTF-8': sized(new Uint8Array([0x7b, 0xff, 0xc3, 0x28, 0x7d])),
  'bytes as such': {
    ...post,
    headers: { ...json, 'content-type': 'application/octet-stream', 'content-length': 2 },
    body: '{}',
  },
  'bad JSON': sized('{"id":'),
  'no body': post,
  'an empty body': sized(''),
  'a body that is too large': sized(`"${'x'.repeat(1024 * 1024)}"`),
  'no credentials': { ...sized(lead), headers: { 'content-length': Buffer.byteLength(lead) } },
  'another method': { ...post, method: 'PUT' },
  'GET with a body': { ...sized('{}'), method: 'GET' },
  HEAD: { ...post, method: 'HEAD' },
  OPTIONS: { ...post, method: 'OPTIONS' },
  'an unknown path': { ...post, path: '/jso' },
  'the path without its slash': { ...post, path: '/json' },
  'a path that is percent-encoded': { ...post, path: '/js%6Fn/' },
  'a path with dots': { ...post, path: '/x/../json/' },
  'a whole URL': { ...post, path: 'http://example.com/json/' },
  'a query': { ...post, path: '/json/?a=%2C&b="c"' },
  'an odd host': { ...post, headers: { ...json, host: 'ex_ample.com:80' } },
  'a host that is none': { ...post, headers: { ...json, host: 'a b' } },
}

const journalOf = ({ sandbox }: Server): unknown =>
  sandbox.journal.list().map((entry) => ({
    ...entry,
    ...('request' in entry && { request: withoutPort(entry.request) }),
  }))

const withoutPort = ({ headers, ...rest }: { readonly headers: object }): unknown => ({
  ...rest,
  headers: { ...headers, host: 'host' },
})

test.for(Object.entries(CALLS))('%s gets the same answer with the fast path', async ([, call]) => {
  await using fast = await serveConversica({ isFast: true })
  await using slow = await serveConversica({ isFast: false })

  const answers = [await send(fast.port, call), await send(slow.port, call)]

  expect(answers[0]).toEqual(answers[1])
  expect(journalOf(fast)).toEqual(journalOf(slow))
})

test.each([true, false])(
  'who names no host, as HTTP/1.0 lets them, is answered (fast: %s)',
  async (isFast) => {
    await using server = await serveConversica({ isFast })
    const socket = connect(server.port, '127.0.0.1')
    socket.end(
      `POST /json/ HTTP/1.0\r\nAuthorization: ${AUTHORIZATION}\r\nContent-Length: ${Buffer.byteLength(lead)}\r\n` +
        `Content-Type: application/json\r\n\r\n${lead}`,
    )

    let answer = ''
    for await (const chunk of socket.setEncoding('utf8')) answer += chunk

    expect(answer).toMatch(/^HTTP\/1\.1 200 .*"status":true/s)
  },
)

test('any calls in turn get the same answers with the fast path', async () => {
  const call = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH'),
    path: fc.oneof(
      fc.constantFrom('/json/', '/json', '/', '/json/?x=1', '//json/', '/./json/'),
      fc.webPath().map((path) => `/${path}`),
    ),
    body: fc.oneof(fc.constant(lead), fc.json(), fc.string()),
    headers: fc.constantFrom(json, { authorization: AUTHORIZATION }, {}),
  })
  await using fast = await serveConversica({ isFast: true })
  await using slow = await serveConversica({ isFast: false })

  await fc.assert(
    fc.asyncProperty(call, async ({ headers, body, ...rest }) => {
      const length = { 'content-length': Buffer.byteLength(body) }
      const sent = { ...rest, headers: { ...headers, ...length }, body }

      expect(await send(fast.port, sent)).toEqual(await send(slow.port, sent))
    }),
  )
  expect(fast.answered()).toBeGreaterThan(0)
})

test('what a lead needs goes over the fast path', async () => {
  await using server = await serveConversica({ isFast: true })

  await send(server.port, sized(lead))

  expect(server.answered()).toBe(1)
})

test('a fault rule is obeyed, and counts the call once', async () => {
  await using server = await serveConversica({ isFast: true })
  server.sandbox.faults.add({
    on: 'request',
    service: 'conversica',
    match: {},
    when: { first: 1 },
    effect: { kind: 'status', status: 503 },
  })

  const answers = [await send(server.port, sized(lead)), await send(server.port, sized(lead))]

  expect(answers).toMatchObject([{ status: 503 }, { status: 200 }])
  expect(server.sandbox.journal.list().filter(({ kind }) => kind === 'request')).toHaveLength(2)
})

test('a caller who goes in the middle of a body leaves a note and no harm', async () => {
  await using server = await serveConversica({ isFast: true })
  const socket = connect(server.port, '127.0.0.1')
  const head = `POST /json/ HTTP/1.1\r\nhost: localhost\r\nauthorization: ${AUTHORIZATION}\r\n`
  socket.write(`${head}content-length: 100\r\n\r\n{"id":`)
  await expect.poll(server.answered).toBe(1)
  socket.destroy()

  await expect.poll(() => server.sandbox.journal.list()).toHaveLength(1)

  expect(server.sandbox.journal.list()).toMatchObject([
    {
      kind: 'request',
      answer: { status: 400 },
      warnings: [/the connection ended before the request was complete/],
    },
  ])
  expect(await send(server.port, sized(lead))).toMatchObject({ status: 200 })
})

const ODD = { status: 200, headers: { 'x-odd': 'line\nbreak' }, body: '' }

test.for([
  ['at once', () => ODD],
  ['by its body', () => ({ withBody: () => ODD, withoutBody: () => ODD })],
] as const)('what HTTP cannot carry is a 500 and no end, answered %s', async ([, fastPath]) => {
  const fetch = () => new Response('the other way')
  const place = { name: 'a server', host: '127.0.0.1', port: 0 }
  const { port, close } = await listen({ ...place, fetch, fastPath })
  await using _server = { [Symbol.asyncDispose]: close }

  expect(await send(port, { path: '/' })).toMatchObject({
    status: 500,
    text: expect.stringContaining('x-odd'),
  })
  expect(await send(port, { path: '/' })).toMatchObject({ status: 500 })
})

/** As node:http has it: the headers are made when they are first asked for. */
const requestWith = (rawHeaders: string[]) => ({
  rawHeaders,
  get headers(): IncomingHttpHeaders {
    return { text: rawHeaders.join('\n') }
  },
})

test('returns headers that were sent alike as one object', () => {
  const headersOf = rememberedHeaders()
  const sent = ['Host', 'localhost', 'Accept', '*/*']

  expect(headersOf(requestWith([...sent]))).toBe(headersOf(requestWith([...sent])))
})

test('returns the headers of the request, regardless of earlier ones', () => {
  const part = fc.constantFrom('a', 'b', '')
  const rawHeaders = fc.array(fc.tuple(part, part), { maxLength: 4 }).map((pairs) => pairs.flat())
  fc.assert(
    fc.property(fc.array(rawHeaders, { maxLength: 40 }), (all) => {
      const headersOf = rememberedHeaders()

      for (const raw of all) expect(headersOf(requestWith(raw))).toEqual(requestWith(raw).headers)
    }),
  )
})
