import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { expect, test } from 'vitest'
import { conversicaMock } from '@ensaio/mock-conversica'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import {
  createEarlyRefusals,
  createSandboxDirectory,
  openSandbox as openMocks,
} from '@ensaio/mock-kit'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { toUnreadableReply } from '../control/control-problems.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import { answerUnreadable } from './early-refusals.ts'

/** A request that HTTP or a guard refuses before any operation sees it, and the status. */
interface Refused {
  readonly sent: string
  readonly status: number
}

const POST = 'POST /json/ HTTP/1.1\r\nhost: localhost\r\n'

const REFUSED: Readonly<Record<string, Refused>> = {
  'no method': { sent: 'hello\r\n\r\n', status: 400 },
  'HTTP/2': { sent: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', status: 400 },
  'headers that are too long': {
    sent: `GET /json/ HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`,
    status: 431,
  },
  'two lengths': {
    sent: `${POST}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n`,
    status: 400,
  },
  'a bare line feed': { sent: 'GET /json/ HTTP/1.1\nhost: a\n\n', status: 400 },
  'no host': { sent: 'GET /json/ HTTP/1.1\r\n\r\n', status: 400 },
  'a host that is none': { sent: 'GET /json/ HTTP/1.1\r\nhost: a b/c\r\n\r\n', status: 400 },
  'another expectation': {
    sent: 'GET /json/ HTTP/1.1\r\nhost: a\r\nexpect: tea\r\n\r\n',
    status: 417,
  },
  'a tunnel': { sent: 'CONNECT a:80 HTTP/1.1\r\nhost: a\r\n\r\n', status: 405 },
  'another scheme': { sent: 'GET ftp://a/json/ HTTP/1.1\r\nhost: a\r\n\r\n', status: 400 },
  'a page of another site that asks for a WebSocket': {
    sent: 'GET /json/ HTTP/1.1\r\nhost: localhost\r\norigin: https://evil.example\r\nconnection: close, upgrade\r\nupgrade: websocket\r\n\r\n',
    status: 403,
  },
}

const TLS_HELLO: Refused = { sent: '\u0016\u0003\u0001\u0002\u0000', status: 400 }

const MOCKS = [conversicaMock, zenviaChatMock, zenviaConversionMock]

test.for([false, true])(
  'every refusal of HTTP is an answer as all others of a service, with TLS: %s',
  async (tls) => {
    await using running = await openSandbox({ tls })
    const refused = Object.entries({ ...REFUSED, ...(!tls && { TLS: TLS_HELLO }) })

    for (const mock of MOCKS)
      for (const [name, { sent, status }] of refused) {
        const url = running.urls[mock.service as keyof typeof running.urls]
        const answer = await exchange(url, sent)

        expect({ name, ...answer }).toMatchObject({
          name,
          status,
          headers: { date: 'Mon, 02 Mar 2026 09:00:00 GMT', connection: 'close' },
        })
        const id = answer.headers['x-ensaio-request-id'] ?? ''
        expect({ name, ...running.sandbox.journalEntry(id) }).toMatchObject({
          name,
          kind: 'request',
          service: mock.service,
          answer: { status },
        })
        if (status === 403) continue // the sandbox's own
        // A service that repeats the status in the body repeats this one. Conversica says `false` there.
        const { status: repeated } = answer.body as { readonly status?: unknown }
        expect([name, typeof repeated === 'number' ? repeated : status]).toEqual([name, status])
        // The vendor's error body, which the contract documents for another status.
        const contentType = answer.headers['content-type'] ?? ''
        const reply = { status: 404, headers: new Headers(), contentType, body: answer.body }
        expect([name, ...mock.server.checker.checkUnknownPath(reply)]).toEqual([name])
      }
  },
)

test.for([false, true])(
  'every refusal of HTTP is a failure of the control plane, with its date, with TLS: %s',
  async (tls) => {
    await using running = await openSandbox({ only: ['conversica'], tls })
    const refused = Object.entries({ ...REFUSED, ...(!tls && { TLS: TLS_HELLO }) })

    for (const [name, { sent, status }] of refused) {
      const answer = await exchange(running.urls.control, sent)

      const code = status === 403 ? 'SANDBOX_ORIGIN_FORBIDDEN' : 'SANDBOX_REQUEST_UNREADABLE'
      expect({ name, ...answer }).toMatchObject({
        name,
        status,
        headers: { connection: 'close', date: expect.stringMatching(/ GMT$/) },
        body: { error: { code } },
      })
    }
  },
)

/** Bodies that HTTP cannot read to their ends. */
const BROKEN_BODIES: readonly (readonly [name: string, sent: string, status: number])[] = [
  ['a wrong chunk', 'transfer-encoding: chunked\r\n\r\nzz\r\n', 400],
  [
    'long extensions of chunks',
    `transfer-encoding: chunked\r\n\r\n1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n`,
    413,
  ],
]

test.for(BROKEN_BODIES)('%s in a body has one answer, the last one', async ([, body, status]) => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { control, conversica } = running.urls

  const ofService = await exchange(conversica, `${POST}${AUTHORIZATION}${body}`)
  const ofControl = await exchange(
    control,
    `POST /sandboxes HTTP/1.1\r\nhost: localhost\r\n${body}`,
  )

  expectLastAnswers([ofService, ofControl], status)
  expect(running.sandbox.journal()).toMatchObject([{ answer: { status } }])
  expect(ofControl.body).toMatchObject({ error: { message: expect.stringContaining('Failed to') } })
})

/** Expects answers after which their connections end. */
function expectLastAnswers(answers: readonly Exchanged[], status: number): void {
  for (const answer of answers) {
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({ connection: 'close', date: expect.any(String) })
  }
}

const AUTHORIZATION = `authorization: Basic ${btoa('main-conversica:main-conversica-password')}\r\ncontent-type: application/json\r\n`
const TOO_LONG = 'expect: 100-continue\r\ncontent-length: 99000000\r\n\r\n'

test.for([false, true])(
  'a body that is too large is refused before it is sent, with TLS: %s',
  async (tls) => {
    await using running = await openSandbox({ only: ['conversica'], tls })
    const { control, conversica } = running.urls

    const ofService = await exchange(conversica, `${POST}${AUTHORIZATION}${TOO_LONG}`)
    const ofControl = await exchange(
      control,
      `POST /sandboxes HTTP/1.1\r\nhost: localhost\r\n${TOO_LONG}`,
    )

    expectLastAnswers([ofService, ofControl], 413)
    const id = ofService.headers['x-ensaio-request-id'] ?? ''
    expect(running.sandbox.journalEntry(id)).toMatchObject({ answer: { status: 413 } })
    expect(ofControl.body).toMatchObject({ error: { code: 'SANDBOX_BODY_TOO_LARGE' } })
  },
)

test('a caller that waits for leave to send its body has it where the body is read', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { control, conversica } = running.urls
  const waiting = 'expect: 100-continue\r\nconnection: close\r\ncontent-length: 2\r\n\r\n'

  const refused = await exchange(conversica, `${POST}${waiting}`)
  const read = await talk(conversica, [`${POST}${AUTHORIZATION}${waiting}`, '{}'])
  const ofControl = await talk(control, [
    `POST /sandboxes HTTP/1.1\r\nhost: localhost\r\n${waiting}`,
    '{}',
  ])

  expect([refused.status, refused.headers['connection']]).toEqual([401, 'close'])
  for (const text of [read, ofControl])
    expect(text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 [24]/)
})

test('a request that does not end in time is refused as by its port', async () => {
  await using sandbox = openMocks({ mocks: [conversicaMock] })
  const directory = createSandboxDirectory(sandbox)
  const ofService = createEarlyRefusals(conversicaMock, { directory })

  for (const refuse of [ofService, toUnreadableReply]) {
    const server = createServer({ connectionsCheckingInterval: 5, headersTimeout: 5 })
    answerUnreadable(server, { name: 'a server', refuse })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo // a TCP server

    const answer = await exchange(`http://127.0.0.1:${port}`, 'GET /json/ HTTP/1.1\r\nhost: a\r\n')
    server.close()

    expect(answer).toMatchObject({
      status: 408,
      headers: { date: expect.any(String), connection: 'close' },
      body: expect.anything(),
    })
  }
  expect(sandbox.journal.list()).toMatchObject([{ answer: { status: 408 } }])
})

test('shows no credentials of a request that cannot be read', async () => {
  await using running = await openSandbox()
  const sent = `GET /reports?token=hush-hush HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`

  const answer = await exchange(running.urls['zenvia-chat'], sent)
  const { body } = await running.control('GET', '/sandboxes/main/journal')

  expect(JSON.stringify([answer.body, body])).not.toContain('hush-hush')
  expect(body).toMatchObject({
    entries: [{ request: { method: 'GET', url: '/reports?token=[redacted]' } }],
  })
})

/** Requests with a secret where credentials stand, or could. */
const WITH_SECRETS: Readonly<Record<string, string>> = {
  'user info of a target': 'GET //me:hush-hush@h/json/ HTTP/1.1\r\nhost: a\r\n',
  'user info of a target that is an address':
    'GET http://me:hush-hush@h:99999/json/ HTTP/1.1\r\nhost: a\r\n',
  'user info of a tunnel': 'CONNECT me:hush-hush@h:80 HTTP/1.1\r\nhost: a\r\n',
  'user info of a host': 'GET /json/ HTTP/1.1\r\nhost: me:hush-hush@h\r\n',
  'user info of a host that a page names':
    'GET /json/ HTTP/1.1\r\nhost: me:hush-hush@h:99999\r\nsec-fetch-site: none\r\n',
  'user info of an origin that is none':
    'GET /json/ HTTP/1.1\r\nhost: localhost\r\norigin: http://me:hush-hush@h:99999\r\n',
  'an expectation': 'GET /json/ HTTP/1.1\r\nhost: a\r\nexpect: secret=hush-hush\r\n',
  'a name that cannot be decoded':
    'GET /json/?s%65cret%zz=hush-hush HTTP/1.1\r\nhost: localhost\r\n',
  'a name with a control character':
    'GET /json/?secret%00=hush-hush HTTP/1.1\r\nhost: localhost\r\n',
}

test.for(Object.entries(WITH_SECRETS))('repeats no secret of %s', async ([, head]) => {
  await using running = await openSandbox()
  const bases = MOCKS.map(({ service }) => running.urls[service as keyof typeof running.urls])

  const answers = await Promise.all(
    [running.urls.control, ...bases].map((base) =>
      exchange(base, `${head}connection: close\r\n\r\n`),
    ),
  )

  const entries = running.sandbox.journal()
  expect(entries).toHaveLength(MOCKS.length)
  expect(JSON.stringify([answers, entries])).not.toContain('hush-hush')
})

interface Exchanged {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Sends bytes, and reads the answer when the connection has ended. */
async function exchange(base: string, sent: string): Promise<Exchanged> {
  const [head = '', body = ''] = (await talk(base, [sent])).split('\r\n\r\n')
  const [line = '', ...lines] = head.split('\r\n')
  const headers = lines.map((one) => [
    one.slice(0, one.indexOf(':')).toLowerCase(),
    one.slice(one.indexOf(':') + 2),
  ])
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: body === '' ? undefined : JSON.parse(body),
  }
}

/** Sends the first bytes, and the next ones each time that something comes. Returns all that came until the connection ended. */
async function talk(base: string, bytes: readonly string[]): Promise<string> {
  const { protocol, port } = new URL(base)
  const place = { port: Number(port), host: '127.0.0.1' }
  const socket =
    protocol === 'https:' ? connectTls({ ...place, rejectUnauthorized: false }) : connect(place)
  const [first = '', ...others] = bytes
  socket.setEncoding('utf8').write(first, 'latin1')
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
    socket.write(others.shift() ?? '', 'latin1')
  }
  return text
}
