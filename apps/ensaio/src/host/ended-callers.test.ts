import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'

/** Begins a body, then ends the connection in its way; returns all that came back. */
async function breakOff(
  url: string,
  path: string,
  {
    end,
    headers = 'content-length: 100',
  }: { readonly end: 'end' | 'destroy'; readonly headers?: string },
): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const login = btoa('main-conversica:main-conversica-password')
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Basic ${login}\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`,
  )
  socket.write(headers.includes('chunked') ? '5\r\n{"id"\r\n' : '{"id"')
  const closed = once(socket, 'close')
  if (end === 'end') socket.end()
  else setImmediate(() => socket.resetAndDestroy())
  await closed
  return answer
}

/** The entries of requests, once there is one; a second one would have come by the next request. */
async function entriesIn({ sandbox, urls }: OpenSandbox) {
  for (;;) {
    await fetch(`${urls.conversica}/other`)
    const entries = sandbox.journal({ kind: 'request' })
    const others = entries.filter(
      (entry) => entry.kind === 'request' && entry.request?.url.endsWith('/other') === false,
    )
    if (others.length > 0) return others
  }
}

test.each([
  ['a counted body', 'content-length: 100'],
  ['a chunked body', 'transfer-encoding: chunked'],
])(
  'a caller that ends its connection within %s is answered, and noted once',
  async (_, headers) => {
    await using running = await openSandbox()

    const answer = await breakOff(running.urls.conversica, '/json/', { end: 'end', headers })
    const entries = await entriesIn(running)

    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(entries).toMatchObject([{ request: { url: '/json/' }, answer: { status: 400 } }])
  },
)

test.each([
  ['a counted body', 'content-length: 100'],
  ['a chunked body', 'transfer-encoding: chunked'],
])(
  'a caller that breaks its connection within %s is noted once, and not as a crash',
  async (_, headers) => {
    await using running = await openSandbox()

    await breakOff(running.urls.conversica, '/json/', { end: 'destroy', headers })
    const entries = await entriesIn(running)

    expect(entries).toMatchObject([{ request: { url: '/json/' }, answer: { status: 400 } }])
  },
)

test.each(['control', 'zenvia-chat', 'zenvia-conversion', 'conversica'] as const)(
  'a caller of %s that ends within a body that nobody reads harms nobody else',
  async (name) => {
    await using running = await openSandbox()
    const url = running.urls[name]

    const answer = await breakOff(url, '/no-such-path', { end: 'end' })

    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /)
    expect((await fetch(`${running.urls.control}/health`)).status).toBe(200)
  },
)

const AUTHORIZED = `authorization: Basic ${btoa('main-conversica:main-conversica-password')}\r\n`
const HEADERS = `host: localhost\r\n${AUTHORIZED}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`

/** Stands for the end of what the caller sends. */
const END = '(end)'

const LONG = `5;${'x'.repeat(20_000)}\r\n`
const REPORTS = '/api/ms/external/reports?token=main-chat-token'
const LEADS = '/v1/lead/retail?api-key=main-conversion-key'

test.for([
  ['a chunk without a size', 'conversica', 'POST /json/', 'zz\r\n', 400],
  ['a chunk without a size', 'zenvia-conversion', `POST ${LEADS}`, 'zz\r\n', 400],
  ['a chunk whose extension is too long', 'conversica', 'POST /json/', LONG, 413],
  ['a chunk without a size, of no caller', 'zenvia-chat', 'POST /reports', 'zz\r\n', 404],
  ['a chunk without a size, of another method', 'zenvia-chat', `POST ${REPORTS}`, 'zz\r\n', 405],
  ['a chunk without a size, of another method', 'conversica', 'PUT /json/', 'zz\r\n', 405],
  ['an end, of another method', 'conversica', 'PUT /json/', END, 405],
] as const)(
  'a body with %s to %s (%s) has one answer, and one entry',
  async ([, service, line, body, status]) => {
    await using running = await openSandbox()
    const head = `${line} HTTP/1.1\r\n${HEADERS}`

    for (const parts of [[head + body], [head, body]]) {
      running.sandbox.clearJournal()
      const answers = await sendParts(running.urls[service], parts)

      const entries = running.sandbox.journal({ kind: 'request' })
      expect(answers.map((answer) => answer.status)).toEqual([status])
      expect(entries).toMatchObject([{ id: answers[0]?.id, answer: { status } }])
    }
  },
)

test.each([
  ['POST /sandboxes/main/faults', 400],
  ['POST /no-such-path', 404],
] as const)('the control plane answers %s once, whose chunk has no size', async (line, status) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const answers = await sendParts(running.urls.control, [`${line} HTTP/1.1\r\n${HEADERS}zz\r\n`])

  expect(answers.map((answer) => answer.status)).toEqual([status])
})

test('what cannot be read behind a request that is still answered ends the connection, as that answer says', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const rule = { service: 'conversica', on: 'request', when: { first: 1 } }
  const fault = { ...rule, effect: { kind: 'delay', ms: 50 } }
  await running.control('POST', '/sandboxes/main/faults', fault)

  const requests = 'GET /json/ HTTP/1.1\r\nhost: a\r\n\r\nhello\r\n\r\n'
  const answers = await sendParts(running.urls.conversica, [requests])

  expect(answers).toMatchObject([{ status: 405, ends: true }])
  expect(running.sandbox.journal({ kind: 'request' })).toMatchObject([{ id: answers[0]?.id }])
})

/** Sends each part in a packet of its own, and reads until the server ends the connection. */
async function sendParts(url: string, parts: readonly string[]) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const closed = once(socket, 'close')
  for (const part of parts) {
    const bytes = part.replace(END, '')
    if (bytes !== '') await new Promise((resolve) => socket.write(bytes, resolve))
    if (part.endsWith(END)) socket.end()
  }
  await closed
  const ids = [...text.matchAll(/x-ensaio-request-id: (\S+)/g)].map(([, id]) => id)
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status))
  const ends = /^connection: close/im.test(text)
  return statuses.map((status, index) => ({ status, id: ids[index], ends }))
}
