import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

const STREAM = '/sandboxes/main/journal/stream'

/** More than may follow at once. */
const VISITS = 60

/** Ways to leave a stream, each on a connection that has sent its request. */
const LEAVING: Readonly<Record<string, (socket: Socket) => Promise<unknown>>> = {
  'asked for the headers only': (socket) => once(socket, 'data'),
  'closed its side of the connection': async (socket) => {
    await once(socket, 'data')
    socket.end()
    await once(socket.resume(), 'close')
  },
  'reset the connection': async (socket) => {
    await once(socket, 'data')
    socket.resetAndDestroy()
  },
  'left before the answer': async (socket) => {
    socket.destroy()
  },
}

test.for(Object.keys(LEAVING))('gives the place of a follower back that %s', async (way) => {
  await using running = await openSandbox()
  const method = way.includes('headers only') ? 'HEAD' : 'GET'

  for (let visit = 0; visit < VISITS; visit += 1) {
    const socket = await ask(running, method)
    await LEAVING[way]?.(socket)
    if (method === 'HEAD') socket.destroy()
  }

  await expect.poll(() => statusOf(running)).toBe(200)
})

test('keeps no place for a follower that asks for the headers only and stays connected', async () => {
  await using running = await openSandbox()
  const socket = await ask(running, 'HEAD')
  await once(socket, 'data')

  for (let visit = 0; visit < VISITS; visit += 1) {
    socket.write(`HEAD ${STREAM} HTTP/1.1\r\nhost: localhost\r\n\r\n`)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toContain('200 OK')
  }
  socket.destroy()

  expect(await statusOf(running)).toBe(200)
})

test('says who holds the places when all are taken', async () => {
  await using running = await openSandbox()
  const agents = ['curl/8', 'a dashboard']
  const sockets: Socket[] = []
  for (let place = 0; place < 50; place += 1) {
    const socket = await ask(running, 'GET', agents[place % 2])
    await once(socket, 'data')
    sockets.push(socket)
  }

  const { status, body } = await running.control<Refused>('GET', STREAM)
  for (const socket of sockets) socket.destroy()

  expect(status).toBe(503)
  expect(body.error.message).toContain(
    '25 from 127.0.0.1 (curl/8), 25 from 127.0.0.1 (a dashboard)',
  )
})

async function ask({ urls }: OpenSandbox, method: string, agent = 'a test'): Promise<Socket> {
  const socket = connect(Number(new URL(urls.control).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(`${method} ${STREAM} HTTP/1.1\r\nhost: localhost\r\nuser-agent: ${agent}\r\n\r\n`)
  return socket
}

/** Follows for a moment. */
async function statusOf({ urls }: OpenSandbox): Promise<number> {
  const leaving = new AbortController()
  const { status } = await fetch(`${urls.control}${STREAM}`, { signal: leaving.signal })
  leaving.abort()
  return status
}
