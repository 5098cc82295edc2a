import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { conversicaMock } from '@ensaio/mock-conversica'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { openSandbox } from '../testing/open-sandbox.ts'

/** Requests that node:http refuses, or that no `Request` can be made of; with the status. */
const UNREADABLE: readonly (readonly [name: string, sent: string, status: number])[] = [
  ['no method', 'hello\r\n\r\n', 400],
  ['TLS', '\u0016\u0003\u0001\u0002\u0000', 400],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ['headers that are too long', `GET /json/ HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  [
    'two lengths',
    'POST /json/ HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n',
    400,
  ],
  ['a bare line feed', 'GET /json/ HTTP/1.1\nhost: a\n\n', 400],
  ['no host', 'GET /json/ HTTP/1.1\r\n\r\n', 400],
  ['a host that is none', 'GET /json/ HTTP/1.1\r\nhost: a b/c\r\n\r\n', 400],
  ['another expectation', 'GET /json/ HTTP/1.1\r\nhost: a\r\nexpect: tea\r\n\r\n', 417],
  ['a tunnel', 'CONNECT a:80 HTTP/1.1\r\nhost: a\r\n\r\n', 405],
  ['another scheme', 'GET ftp://a/json/ HTTP/1.1\r\nhost: a\r\n\r\n', 400],
]

const MOCKS = [conversicaMock, zenviaChatMock, zenviaConversionMock]

test.for(UNREADABLE)('answers %s as every other request', async ([, sent, status]) => {
  await using running = await openSandbox()

  for (const mock of MOCKS) {
    const answer = await exchange(running.urls[mock.service as keyof typeof running.urls], sent)

    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      date: 'Mon, 02 Mar 2026 09:00:00 GMT',
      connection: 'close',
    })
    const { body } = await running.control(
      'GET',
      `/sandboxes/main/journal/${answer.headers['x-ensaio-request-id']}`,
    )
    expect(body).toMatchObject({ kind: 'request', service: mock.service, answer: { status } })
    // The vendor's error body, which the contract documents for another status.
    const contentType = answer.headers['content-type'] ?? ''
    const reply = { status: 404, headers: new Headers(), contentType, body: answer.body }
    expect(mock.server.checker.checkUnknownPath(reply)).toEqual([])
  }
})

test.for(UNREADABLE)('the control plane answers %s with a failure', async ([, sent, status]) => {
  await using running = await openSandbox({ only: ['conversica'] })

  const answer = await exchange(running.urls.control, sent)

  expect(answer).toMatchObject({ status, body: { error: { code: 'SANDBOX_REQUEST_UNREADABLE' } } })
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

interface Exchanged {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Sends bytes, and reads what comes until the connection ends. */
async function exchange(base: string, sent: string): Promise<Exchanged> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1').setEncoding('utf8')
  socket.write(sent, 'latin1')
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  const [head = '', body = ''] = text.split('\r\n\r\n')
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
