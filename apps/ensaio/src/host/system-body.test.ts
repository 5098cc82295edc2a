import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { createBodyBudget } from './body-budget.ts'
import { DirectMessage, readBody } from './system-body.ts'
import { createServer } from './system-http.ts'

const HEAD = 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 6\r\n\r\n'

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/** Serves by the handler, and gives a connection to it. */
async function connected(handle: Handle) {
  const server = createServer({ IncomingMessage: DirectMessage }, handle)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo // it listens on TCP
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  await once(socket, 'connect')
  return {
    socket,
    heard: () => text.match(/\[\w*\]/g) ?? [],
    [Symbol.asyncDispose]: async () => {
      socket.destroy()
      await once(server.close(), 'close')
    },
  }
}

/** Answers with the body, and notes the ways in which bodies were read. */
function echo(ways: string[]): Handle {
  return (incoming, outgoing) => {
    const limits = { bodies: createBodyBudget(), announced: incoming.headers['content-length'] }
    readBody(incoming, limits, {
      whenRead: (body) => outgoing.end(`[${Buffer.from(body as Uint8Array)}]`),
      whenGone: () => outgoing.destroy(),
    })
    ways.push(incoming.listenerCount('data') === 0 ? 'direct' : 'stream')
  }
}

test.each([
  ['with its head', [`${HEAD}abcdef`]],
  ['behind its head', [HEAD, 'abcdef']],
  ['in portions', [`${HEAD}ab`, 'cdef']],
])('a body that comes %s passes no stream', async (_, [first = '', rest = '']) => {
  const ways: string[] = []
  await using server = await connected(echo(ways))

  for (const count of [1, 2]) {
    server.socket.write(first)
    await expect.poll(() => ways).toHaveLength(count)
    server.socket.write(rest)
    await expect.poll(server.heard).toHaveLength(count)
  }

  expect(server.heard()).toEqual(['[abcdef]', '[abcdef]'])
  expect(ways).toEqual(['direct', 'direct'])
})

test('a body that came before anybody read it is read from the stream', async () => {
  const ways: string[] = []
  const handle = echo(ways)
  await using server = await connected((...exchange) => void setImmediate(handle, ...exchange))

  server.socket.write(`${HEAD}abcdef${HEAD}ghijkl`)
  await expect.poll(server.heard).toHaveLength(2)

  expect(server.heard()).toEqual(['[abcdef]', '[ghijkl]'])
  expect(ways).toEqual(['stream', 'stream'])
})

test('an answered request leaves nothing behind that waits for its body', async () => {
  const seen: IncomingMessage[] = []
  const handle = echo([])
  await using server = await connected((incoming, outgoing) => {
    seen.push(incoming)
    handle(incoming, outgoing)
  })

  server.socket.write(`${HEAD}abcdef`)
  await expect.poll(server.heard).toHaveLength(1)

  expect(seen[0]).toMatchObject({ complete: true, readableFlowing: null, readableLength: 0 })
})
