import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { ListenOptions, NetConnectOpts, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startLink } from './system-link.ts'
import type { Link } from './system-link.ts'

test('passes bytes both ways', async () => {
  await using echo = await startEcho()
  await using link = await startLink({ target: echo.address })

  expect(await exchange(await open(link), 'a')).toBe('A')
})

test.each<readonly [string, ListenOptions]>([
  ['a port', { port: 0, host: '127.0.0.1' }],
  ['a socket in a folder', { path: join(tmpdir(), `link-${process.pid}.sock`) }],
])('breaks connections to %s, and new ones, while it is cut', async (_, place) => {
  await using echo = await startEcho(place)
  await using link = await startLink({ target: echo.address })
  const socket = await open(link)
  const broken = Promise.allSettled([once(socket, 'close')])

  link.set({ kind: 'cut' })
  await broken
  const second = connect(link.port, '127.0.0.1')
  second.on('error', () => undefined)
  await new Promise((resolve) => second.once('close', resolve))

  expect(second.bytesRead).toBe(0)
  expect(echo.heard).toBe('')
})

test('delivers what was sent in silence once it is open again', async () => {
  await using echo = await startEcho()
  await using link = await startLink({ target: echo.address })
  const socket = await open(link)
  await exchange(socket, 'a')
  link.set({ kind: 'silent' })
  const answer = exchange(socket, 'b')
  await exchangeBeside(echo)
  expect(echo.heard).toBe('a')

  link.set({ kind: 'open' })

  expect(await answer).toBe('B')
  expect(echo.heard).toBe('ab')
})

test('passes requests and holds answers while it is half open', async () => {
  await using echo = await startEcho()
  await using link = await startLink({ target: echo.address })
  const socket = await open(link)
  await exchange(socket, 'a')
  link.set({ kind: 'halfOpen' })
  const heard = echo.untilHeard('ab')
  const answer = exchange(socket, 'b')
  await heard
  await exchangeBeside(echo)
  expect(socket.bytesRead).toBe(1)

  link.set({ kind: 'open' })

  expect(await answer).toBe('B')
})

test('delivers late and in order while it is slow', async () => {
  await using echo = await startEcho()
  await using link = await startLink({ target: echo.address })
  const socket = await open(link)
  await exchange(socket, 'a')
  link.set({ kind: 'slow', delayMs: 30 })
  const begun = performance.now()

  const answer = await exchange(socket, 'b')

  expect(answer).toBe('B')
  expect(performance.now() - begun).toBeGreaterThan(55)
})

test('keeps the order where a slow link becomes a fast one', async () => {
  await using echo = await startEcho()
  await using link = await startLink({ target: echo.address })
  const socket = await open(link)
  await exchange(socket, 'a')
  const heard = echo.untilHeard('abc')
  link.set({ kind: 'slow', delayMs: 60_000 })
  socket.write('b')
  await exchangeBeside(echo)

  link.set({ kind: 'open' })
  socket.write('c')
  await heard

  expect(echo.heard).toBe('abc')
})

interface Echo extends AsyncDisposable {
  readonly address: NetConnectOpts
  readonly heard: string
  untilHeard(text: string): Promise<void>
}

/** A server that answers in capitals. */
async function startEcho(place: ListenOptions = { port: 0, host: '127.0.0.1' }): Promise<Echo> {
  let heard = ''
  const watchers = new Set<() => void>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      heard += chunk.toString().replace('*', '')
      socket.write(chunk.toString().toUpperCase())
      for (const watch of watchers) watch()
    })
  })
  server.listen(place)
  await once(server, 'listening')
  const address = server.address()
  return {
    address: typeof address === 'string' ? { path: address } : { port: address?.port ?? 0 },
    get heard() {
      return heard
    },
    untilHeard: (text) =>
      new Promise((resolve) => {
        watchers.add(() => {
          if (heard === text) resolve()
        })
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function open(link: Link): Promise<Socket> {
  const socket = connect(link.port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  await once(socket, 'connect')
  return socket
}

async function exchange(socket: Socket, text: string): Promise<string> {
  const answer = once(socket, 'data')
  socket.write(text)
  const [chunk] = await answer
  return String(chunk)
}

/** Lets the event loop turn until a connection beside the link has had an answer. */
async function exchangeBeside({ address }: Echo): Promise<void> {
  const socket = connect(address)
  await once(socket, 'connect')
  await exchange(socket, '*')
  socket.destroy()
}
