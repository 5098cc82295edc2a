import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createAnswerBudget } from './answer-budget.ts'
import type { Listener } from './listener.ts'
import { listen } from './system-listen.ts'

const MEBIBYTE = 1024 * 1024

/** More than the system takes of an answer that nobody reads. */
const LONG = 16 * MEBIBYTE

const long = 'x'.repeat(LONG)

/** A server whose answers to `/long` are long, which notes the targets of its requests. */
async function serve(way: 'fetch' | 'the fast path', bytesMax: number) {
  const asked: string[] = []
  const warnings: string[] = []
  const answers = createAnswerBudget(bytesMax)
  const answer = (path: string): string => {
    asked.push(path)
    return path.startsWith('/long') ? long : `${path}#`
  }
  const fast: Pick<Listener, 'fastPath'> = {
    fastPath: ({ target }) => ({ status: 200, headers: {}, body: answer(target) }),
  }
  const { port, close } = await listen({
    name: 'a server',
    host: '127.0.0.1',
    port: 0,
    answers,
    warn: (text) => warnings.push(text),
    stopMsMax: 0,
    fetch: ({ url }) => new Response(answer(new URL(url).pathname)),
    ...(way === 'the fast path' && fast),
  })
  return { port, asked, warnings, answers, [Symbol.asyncDispose]: close }
}

/** A connection that reads nothing before it is told to. */
async function open(port: number) {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  const chunks: Buffer[] = []
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    bytes += chunk.length
  })
  socket.pause()
  return { socket, bytes: () => bytes, text: () => Buffer.concat(chunks).toString('latin1') }
}

/** Lets a connection read some bytes. */
async function read(socket: Socket, bytes: number): Promise<void> {
  const end = socket.bytesRead + bytes
  socket.resume()
  await expect.poll(() => socket.bytesRead >= end, { interval: 1 }).toBe(true)
  socket.pause()
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
const WAYS = ['fetch', 'the fast path'] as const

test.for(WAYS)('answers what comes behind an unread answer once it is read, by %s', async (way) => {
  await using server = await serve(way, 64 * MEBIBYTE)
  const [caller, other] = [await open(server.port), await open(server.port)]
  other.socket.resume()

  caller.socket.write(['/long', '/a', '/b'].map(get).join(''))
  await expect.poll(() => server.asked).toEqual(['/long'])
  caller.socket.write(get('/c'))
  for (const path of ['/1', '/2', '/3']) {
    other.socket.write(get(path))
    await expect.poll(other.text).toContain(`${path}#`)
  }
  expect(server.asked).toEqual(['/long', '/1', '/2', '/3'])
  caller.socket.resume()
  await expect.poll(() => server.asked.slice(4)).toEqual(['/a', '/b', '/c'])

  await expect.poll(() => caller.text().slice(-1_000)).toContain('/c#')
  expect(caller.text().match(/\/\w#/g)).toEqual(['/a#', '/b#', '/c#'])
  expect(caller.bytes()).toBeGreaterThan(LONG)
  expect(server.answers.bytes).toBe(0)
  caller.socket.destroy()
  other.socket.destroy()
})

test.for(WAYS)('ends those who do not read, and none who reads slowly, by %s', async (way) => {
  await using server = await serve(way, 64 * MEBIBYTE)
  const reader = await open(server.port)
  reader.socket.write(get('/long'))
  await expect.poll(() => server.asked.length).toBe(1)

  const others: Awaited<ReturnType<typeof open>>[] = []
  for (let number = 1; number <= 6; number += 1) {
    const other = await open(server.port)
    others.push(other)
    other.socket.write(get(`/long${number}`))
    await expect.poll(() => server.asked.length).toBe(number + 1)
    await read(reader.socket, 1.5 * MEBIBYTE)
    expect(server.answers.bytes).toBeLessThanOrEqual(64 * MEBIBYTE)
  }
  reader.socket.resume()
  await expect.poll(reader.bytes).toBeGreaterThan(LONG)
  for (const { socket } of others) socket.resume()
  const isOver = ({ socket, bytes }: (typeof others)[number]): boolean =>
    socket.closed || bytes() > LONG
  await expect.poll(() => others.every(isOver)).toBe(true)

  expect(reader.text().endsWith(long)).toBe(true)
  const isWhole = others.map(({ bytes }) => bytes() > LONG)
  expect(isWhole.slice(0, 3)).toEqual([false, false, false])
  expect(isWhole.at(-1)).toBe(true)
  expect(server.warnings).toHaveLength(3)
  expect(server.warnings[0]).toMatch(/^a server: a connection was ended/)
  for (const { socket } of [reader, ...others]) socket.destroy()
})

test('counts no answer of a caller that has gone', async () => {
  await using server = await serve('the fast path', 64 * MEBIBYTE)
  const caller = await open(server.port)
  caller.socket.write(get('/long'))
  await expect.poll(() => server.answers.bytes).toBeGreaterThan(0)

  caller.socket.resetAndDestroy()

  await expect.poll(() => server.answers.bytes).toBe(0)
})
