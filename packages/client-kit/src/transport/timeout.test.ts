import { caught } from '@ensaio/test-config/caught'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { TimeoutError } from '../errors/connection-errors.ts'
import { createTransport } from './create-transport.ts'
import { createFakeService, storeThing, stored } from './fake-service.ts'

const noAnswer = () => new Promise<Response>(() => {})

test('gives each attempt its own time, and tells which limit ran out', async () => {
  const service = createFakeService(noAnswer, { timeoutMs: 1_000 })

  const error = await caught(service.store())

  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toMatchObject({ code: 'CLIENT_TIMEOUT', option: 'timeoutMs', limitMs: 1_000 })
  expect(service.seen.map(({ atMs }) => atMs)).toEqual([0, 1_225, 2_675])
})

test('sends again after a timeout', async () => {
  const service = createFakeService((attempt) => (attempt === 1 ? noAnswer() : stored()))

  expect(await service.store()).toEqual({ stored: true })
})

test('counts a body that never ends against the same time', async () => {
  const service = createFakeService(() => new Response(new ReadableStream()), { timeoutMs: 1_000 })

  expect(await caught(service.store())).toMatchObject({ option: 'timeoutMs' })
})

test('gives the call as a whole a time, too', async () => {
  const service = createFakeService(noAnswer, { timeoutMs: 4_000, totalTimeoutMs: 5_000 })

  expect(await caught(service.store())).toMatchObject({
    option: 'totalTimeoutMs',
    limitMs: 5_000,
    call: { attempts: 2 },
  })
  expect(service.timing.now()).toBe(5_000)
})

test('aborts the request of an attempt that ran out of time', async () => {
  const signals: AbortSignal[] = []
  const service = createFakeService((_attempt, request) => {
    signals.push(request.signal)
    return noAnswer()
  })

  await caught(service.store())

  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true])
})

test('passes on the caller’s abort during an attempt, reason and all', async () => {
  const caller = new AbortController()
  const reason = new Error('not needed any more')
  const service = createFakeService(() => {
    caller.abort(reason)
    return noAnswer()
  })

  expect(await caught(service.store({ signal: caller.signal }))).toBe(reason)
  expect(service.seen).toHaveLength(1)
})

test('passes on the caller’s abort during a wait', async () => {
  const caller = new AbortController()
  const reason = new Error('not needed any more')
  const service = createFakeService(() => {
    setImmediate(() => caller.abort(reason))
    return new Response(null, { status: 503 })
  })

  expect(await caught(service.store({ signal: caller.signal }))).toBe(reason)
  expect(service.seen).toHaveLength(1)
})

test('sends nothing when the caller has aborted before', async () => {
  const reason = new Error('too late')
  const service = createFakeService(stored)

  expect(await caught(service.store({ signal: AbortSignal.abort(reason) }))).toBe(reason)
})

test('heeds the caller’s abort and closes the connection, though garbage was collected meanwhile', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  const transport = createTransport({
    service: 'Things',
    baseUrl: `http://127.0.0.1:${port}`,
    query: { token: 'top-secret' },
    timeoutMs: 3_600_000,
    totalTimeoutMs: 3_600_000,
  })
  const caller = new AbortController()
  const options = { path: { id: '1' }, body: { a: 1 }, signal: caller.signal }
  const sending = caught(transport.send(storeThing, options))
  const [{ socket }] = (await once(server, 'request')) as [IncomingMessage]
  const closed = once(socket, 'close')

  for (let turn = 0; turn < 3; turn += 1) {
    collectGarbage()
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
  const reason = new Error('not needed any more')
  caller.abort(reason)

  expect(await sending).toBe(reason)
  await closed
  server.close()
})

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
}
