import { request as openRequest } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { SILENCE_MS_MAX } from './fault-limits.ts'
import { startFaultyServer } from './testing/faulty-server.ts'

const body = JSON.stringify({ text: 'x'.repeat(2_000) })

const half = Math.floor(body.length / 2)

const servers = [
  { body, overrideGlobalObjects: false },
  { body, overrideGlobalObjects: true },
]

const globals = { Request: globalThis.Request, Response: globalThis.Response }

afterEach(() => {
  Object.assign(globalThis, globals) // a server may have replaced them for the whole process
  vi.restoreAllMocks()
})

test.for(servers)('a truncated answer arrives by half and is aborted: %o', async (options) => {
  const printed = vi.spyOn(console, 'error')
  await using server = await startFaultyServer({ kind: 'truncate' }, options)

  const response = await fetch(server.url)
  const reader = readerOf(response)
  const beginning = await readText(reader, half)
  await server.timers.advance(1_000)

  expect(response.status).toBe(200)
  expect(response.headers.get('content-length')).toBe(String(body.length))
  expect(beginning).toBe(body.slice(0, half))
  await expect(reader.read()).rejects.toThrow('terminated')
  expect(printed).not.toHaveBeenCalled()
})

test.for(servers)('a reset reaches the caller as ECONNRESET: %o', async (options) => {
  const printed = vi.spyOn(console, 'error')
  await using server = await startFaultyServer({ kind: 'reset' }, options)

  await expect(failureOf(server.url)).resolves.toBe('ECONNRESET')
  expect(await server.before).toEqual({ kind: 'gone' })
  expect(printed).not.toHaveBeenCalled()
})

test.for(servers)('a dripping body arrives as time passes: %o', async (options) => {
  await using server = await startFaultyServer({ kind: 'drip', bytesPerSecond: 1_000 }, options)

  const response = await fetch(server.url)
  const reader = readerOf(response)
  await server.timers.advance(500)
  const beginning = await readText(reader, 500)
  await server.timers.advance(10_000)
  const rest = await readText(reader, Infinity)

  expect(response.headers.get('content-length')).toBe(String(body.length))
  expect(beginning).toHaveLength(500)
  expect(beginning + rest).toBe(body)
})

test.for(servers)('a caller who leaves a dripping body stops its timer: %o', async (options) => {
  await using server = await startFaultyServer({ kind: 'drip', bytesPerSecond: 1 }, options)
  const response = await fetch(server.url)
  expect(server.timers.waiting).toBe(1)

  await response.body?.cancel()

  await expect.poll(() => server.timers.waiting).toBe(0)
})

test.for(servers)('silence lasts until the caller gives up: %o', async (options) => {
  await using server = await startFaultyServer({ kind: 'silence' }, options)
  const caller = new AbortController()
  const answer = fetch(server.url, { method: 'POST', body: '{}', signal: caller.signal })
  await server.arrived
  await server.timers.advance(SILENCE_MS_MAX - 1)

  caller.abort()

  await expect(answer).rejects.toThrow('aborted')
  expect(await server.before).toEqual({ kind: 'gone' })
  expect(server.timers.waiting).toBe(0)
})

test.for(servers)('silence ends with a closed connection at the latest: %o', async (options) => {
  await using server = await startFaultyServer({ kind: 'silence' }, options)
  const answer = failureOf(server.url)
  await server.arrived

  await server.timers.advance(SILENCE_MS_MAX)

  expect(await answer).toBe('ECONNRESET')
})

test.for(servers)('malformed JSON arrives whole: %o', async (options) => {
  await using server = await startFaultyServer({ kind: 'malformedJson' }, options)

  const response = await fetch(server.url)

  expect(await response.text()).toBe(`${body.slice(0, -1)},`)
})

test.for(servers)('a status arrives with its headers: %o', async (options) => {
  await using server = await startFaultyServer(
    { kind: 'status', status: 429, headers: { 'retry-after': '3' }, body: { error: 'wait' } },
    options,
  )

  const response = await fetch(server.url)

  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('3')
  expect(await response.json()).toEqual({ error: 'wait' })
})

/** The code with which a call fails. */
function failureOf(url: string): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  openRequest(url, { agent: false }, (answer) => resolve(answer.statusCode))
    .on('error', (error) => resolve('code' in error ? error.code : error))
    .end()
  return promise
}

function readerOf(response: Response): ReadableStreamDefaultReader<Uint8Array> {
  if (response.body === null) throw new Error('The answer has no body.')
  return response.body.getReader()
}

/** Reads until this many bytes have come, or to the end. */
async function readText(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  enough: number,
): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  while (text.length < enough) {
    const { value } = await reader.read()
    if (value === undefined) break
    text += decoder.decode(value)
  }
  return text
}
