import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './system-listen.ts'
import type { Listener } from './listener.ts'

const REQUESTS = 1_000

/** A server that notes the targets of its requests, in their order. */
async function serve(ways: Partial<Pick<Listener, 'fetch' | 'fastPath'>> = {}) {
  const asked: string[] = []
  const { port, close } = await listen({
    name: 'a server',
    host: '127.0.0.1',
    port: 0,
    fetch: ({ url }) => {
      asked.push(new URL(url).pathname)
      return new Response(`${new URL(url).pathname}#`)
    },
    ...ways,
  })
  return { port, asked, [Symbol.asyncDispose]: close }
}

async function open(port: number) {
  const socket = connect(port, '127.0.0.1').setEncoding('latin1')
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk))).on('error', () => undefined)
  await once(socket, 'connect')
  const answers = (): readonly string[] => text.match(/\/\w+(?=#)/g) ?? []
  return { socket, answers }
}

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
const many = Array.from({ length: REQUESTS }, (_, number) => `/${number}`)

const WAYS: readonly (readonly [string, Partial<Pick<Listener, 'fastPath'>>])[] = [
  ['fetch', {}],
  [
    'the fast path',
    { fastPath: ({ target }) => ({ status: 200, headers: {}, body: `${target}#` }) },
  ],
]

test.for(WAYS)('answers pipelined requests in their order by %s', async ([, ways]) => {
  await using server = await serve(ways)
  const { socket, answers } = await open(server.port)

  socket.write(many.map(get).join(''))
  await expect.poll(() => answers().length).toBe(REQUESTS)

  expect(answers()).toEqual(many)
  socket.write(get('/again'))
  await expect.poll(() => answers().at(-1)).toBe('/again')
  socket.destroy()
})

test('answers another connection between the requests of one packet', async () => {
  await using server = await serve()
  const [busy, other] = [await open(server.port), await open(server.port)]

  busy.socket.write(many.map(get).join(''))
  other.socket.write(get('/other'))
  await expect.poll(other.answers).toHaveLength(1)

  expect(server.asked.indexOf('/other')).toBeLessThan(100)
  await expect.poll(() => busy.answers().length).toBe(REQUESTS)
  busy.socket.destroy()
  other.socket.destroy()
})

test('lets connections with many requests take turns', async () => {
  await using server = await serve()
  const [one, two] = [await open(server.port), await open(server.port)]

  one.socket.write(many.map((path) => get(`${path}a`)).join(''))
  two.socket.write(many.map((path) => get(`${path}b`)).join(''))
  await expect.poll(() => server.asked.length).toBe(2 * REQUESTS)

  const half = server.asked.slice(0, REQUESTS)
  expect(half.filter((path) => path.endsWith('b')).length).toBeGreaterThan(REQUESTS / 4)
  one.socket.destroy()
  two.socket.destroy()
})

test('takes no more of a connection while its requests wait', async () => {
  const bytesRead: number[] = []
  await using server = await serve({
    fetch: (_request, { incoming }) => {
      bytesRead.push(incoming.socket.bytesRead)
      return new Response('/#')
    },
  })
  const { socket } = await open(server.port)
  const post = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\n\r\nx'
  const packets = post.repeat(10 * REQUESTS)

  socket.write(packets)
  await expect.poll(() => bytesRead.length).toBe(10 * REQUESTS)

  // A packet has 64 KiB at most.
  expect(bytesRead[REQUESTS / 2]).toBeLessThan(4 * 64 * 1024)
  expect(bytesRead.at(-1)).toBe(packets.length)
  socket.destroy()
})

test('lets requests go whose connection has ended', async () => {
  const ended: (() => void)[] = []
  let asked = 0
  await using server = await serve({
    fetch: () => {
      asked += 1
      if (asked === 10) for (const end of ended) end()
      return new Response('/#')
    },
  })
  const { socket } = await open(server.port)
  ended.push(() => socket.resetAndDestroy())

  socket.write(many.map(get).join(''))
  await expect.poll(() => socket.destroyed).toBe(true)
  const { socket: next } = await open(server.port)
  const before = asked
  next.write(get('/next'))
  await expect.poll(() => asked).toBeGreaterThan(before)

  expect(asked).toBeLessThan(REQUESTS)
  next.destroy()
})
