import { post, startHttp, startTcp, bytes } from '../testing/loopback-receiver.ts'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createCallbackPolicy } from './callback-policy.ts'
import { createSystemSend } from './system-send.ts'

const send = createSystemSend({ policy: createCallbackPolicy() })

test('posts the bytes and gives the answer', async () => {
  const seen: unknown[] = []
  await using receiver = await startHttp((request, response) => {
    request.setEncoding('utf8').on('data', (body) => {
      const { method, url, headers } = request
      seen.push([method, url, headers['x-test'], headers['content-length'], headers.host, body])
      response.writeHead(201, { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] }).end('thänks')
    })
  })

  const result = await send(post(`${receiver.url}/cb?a=1#f`, { body: bytes('{"ü":1}') }))

  expect(seen).toEqual([['POST', '/cb?a=1', '1', '8', new URL(receiver.url).host, '{"ü":1}']])
  expect(result).toMatchObject({
    kind: 'answered',
    status: 201,
    headers: { 'x-answer': 'yes', 'set-cookie': 'a=1, b=2' },
    body: 'thänks',
    truncated: false,
  })
})

test('takes a status 500 for an answer', async () => {
  await using receiver = await startHttp((_request, response) => {
    response.writeHead(500).end('oops')
  })

  expect(await send(post(receiver.url))).toMatchObject({
    kind: 'answered',
    status: 500,
    body: 'oops',
  })
})

test('follows no redirect', async () => {
  let calls = 0
  await using receiver = await startHttp((_request, response) => {
    calls += 1
    response.writeHead(307, { location: '/elsewhere' }).end()
  })

  const result = await send(post(receiver.url))

  expect(result).toMatchObject({ status: 307, headers: { location: '/elsewhere' } })
  expect(calls).toBe(1)
})

test('reaches a receiver that closes every connection, call after call', async () => {
  await using receiver = await startHttp((_request, response) => {
    response.writeHead(200, { connection: 'close' }).end()
  })

  for (let call = 0; call < 5; call += 1) {
    expect(await send(post(receiver.url))).toMatchObject({ status: 200 })
  }
})

test('says that a connection was refused, and what to do', async () => {
  const receiver = await startHttp(() => undefined)
  await receiver[Symbol.asyncDispose]()

  expect(await send(post(`${receiver.url}/cb?token=hush`))).toEqual({
    kind: 'failed',
    code: 'CONNECTION_REFUSED',
    message: `Failed to deliver to ${receiver.url}/cb: connection refused. Start the receiver, then redeliver or wait for the retry. (ECONNREFUSED)`,
  })
})

test('gives up on a receiver that never answers', async () => {
  await using receiver = await startHttp(() => undefined)

  expect(await send(post(receiver.url, { timeoutMs: 50 }))).toMatchObject({
    kind: 'failed',
    code: 'TIMEOUT',
    message: expect.stringContaining('within 50 ms'),
  })
})

test('gives up on an answer that drips for ever', async () => {
  await using receiver = await startHttp((_request, response) => {
    response.writeHead(200)
    const drip = setInterval(() => response.write('.'), 5)
    response.on('close', () => clearInterval(drip))
  })

  expect(await send(post(receiver.url, { timeoutMs: 100 }))).toMatchObject({ code: 'TIMEOUT' })
})

test('gives up on a connection that takes the bytes and says nothing', async () => {
  await using receiver = await startTcp((socket) => {
    socket.resume()
  })

  expect(await send(post(receiver.url, { timeoutMs: 50 }))).toMatchObject({ code: 'TIMEOUT' })
})

test('cuts a huge answer and closes the connection', async () => {
  const closed = Promise.withResolvers<void>()
  await using receiver = await startHttp((_request, response) => {
    response.writeHead(200)
    const pour = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) continue
      if (!response.destroyed) response.once('drain', pour)
    }
    response.on('close', closed.resolve)
    pour()
  })

  const result = await send(post(receiver.url, { answerBytesMax: 1_000 }))

  expect(result).toMatchObject({
    kind: 'answered',
    status: 200,
    body: 'x'.repeat(1_000),
    truncated: true,
  })
  await closed.promise
})

test('an answer of exactly the limit is whole, and a character that is cut through is left out', async () => {
  await using receiver = await startHttp((_request, response) => {
    response.writeHead(200).end('aäb')
  })

  const [whole, cut] = await Promise.all([
    send(post(receiver.url, { answerBytesMax: 4 })),
    send(post(receiver.url, { answerBytesMax: 2 })),
  ])

  expect(whole).toMatchObject({ body: 'aäb', truncated: false })
  expect(cut).toMatchObject({ body: 'a', truncated: true })
})

test.each([
  ['at once', (socket: Socket) => socket.destroy()],
  ['after the request', (socket: Socket) => socket.once('data', () => socket.destroy())],
  ['by a reset', (socket: Socket) => socket.once('data', () => socket.resetAndDestroy())],
  [
    'in the headers',
    (socket: Socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nx-a: ')),
  ],
  [
    'in the body',
    (socket: Socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')),
  ],
])('says that the connection was closed %s', async (_when, handle) => {
  await using receiver = await startTcp(handle)

  expect(await send(post(receiver.url))).toMatchObject({
    kind: 'failed',
    code: 'CONNECTION_CLOSED',
  })
})

test('says that an unasked upgrade closed the connection', async () => {
  await using receiver = await startTcp((socket) =>
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    ),
  )

  expect(await send(post(receiver.url))).toMatchObject({
    kind: 'failed',
    code: 'CONNECTION_CLOSED',
  })
})

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'not HTTP'],
  ['a torn status line', 'HTTP/9.9 banana\r\n\r\n', 'not HTTP'],
  ['endless headers', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, 'too large'],
])('says so when the answer is %s', async (_what, text, why) => {
  await using receiver = await startTcp((socket) => socket.once('data', () => socket.end(text)))

  expect(await send(post(receiver.url))).toMatchObject({
    kind: 'failed',
    code: 'UNKNOWN',
    message: expect.stringContaining(why),
  })
})

test('says that a receiver without TLS should be called by http', async () => {
  await using receiver = await startHttp(() => undefined)

  expect(await send(post(receiver.url.replace('http:', 'https:')))).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('Use http'),
  })
})

test('fails for a header that HTTP forbids', async () => {
  await using receiver = await startHttp((_request, response) => response.end())

  expect(await send(post(receiver.url, { headers: { 'x-bad': 'a\nb' } }))).toMatchObject({
    kind: 'failed',
    code: 'UNKNOWN',
    message: expect.stringContaining('header'),
  })
})

test('stops when the caller gives up, before or during the call', async () => {
  const arrived = Promise.withResolvers<void>()
  await using receiver = await startHttp(() => arrived.resolve())
  const caller = new AbortController()

  const before = await send(post(receiver.url, { signal: AbortSignal.abort() }))
  const during = send(post(receiver.url, { signal: caller.signal }))
  await arrived.promise
  caller.abort()

  expect(before).toMatchObject({ kind: 'failed', code: 'CONNECTION_CLOSED' })
  expect(await during).toMatchObject({ kind: 'failed', code: 'CONNECTION_CLOSED' })
})
