import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'

/** Begins a body, then ends the connection in its way; returns all that came back. */
async function breakOff(
  url: string,
  path: string,
  {
    end,
    headers = 'content-length: 100',
  }: { readonly end: 'end' | 'destroy'; readonly headers?: string },
): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const login = btoa('main-conversica:main-conversica-password')
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Basic ${login}\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`,
  )
  socket.write(headers.includes('chunked') ? '5\r\n{"id"\r\n' : '{"id"')
  const closed = once(socket, 'close')
  if (end === 'end') socket.end()
  else setImmediate(() => socket.resetAndDestroy())
  await closed
  return answer
}

/** The entries of requests, once there is one; a second one would have come by the next request. */
async function entriesIn({ sandbox, urls }: OpenSandbox) {
  for (;;) {
    await fetch(`${urls.conversica}/other`)
    const entries = sandbox.journal({ kind: 'request' })
    const others = entries.filter(
      (entry) => entry.kind === 'request' && entry.request?.url.endsWith('/other') === false,
    )
    if (others.length > 0) return others
  }
}

test.each([
  ['a counted body', 'content-length: 100'],
  ['a chunked body', 'transfer-encoding: chunked'],
])(
  'a caller that ends its connection within %s is answered, and noted once',
  async (_, headers) => {
    await using running = await openSandbox()

    const answer = await breakOff(running.urls.conversica, '/json/', { end: 'end', headers })
    const entries = await entriesIn(running)

    expect(answer).toMatch(/^HTTP\/1.1 400 /)
    expect(entries).toMatchObject([{ request: { url: '/json/' }, answer: { status: 400 } }])
  },
)

test.each([
  ['a counted body', 'content-length: 100'],
  ['a chunked body', 'transfer-encoding: chunked'],
])(
  'a caller that breaks its connection within %s is noted once, and not as a crash',
  async (_, headers) => {
    await using running = await openSandbox()

    await breakOff(running.urls.conversica, '/json/', { end: 'destroy', headers })
    const entries = await entriesIn(running)

    expect(entries).toMatchObject([{ request: { url: '/json/' }, answer: { status: 400 } }])
  },
)

test.each(['control', 'zenvia-chat', 'zenvia-conversion', 'conversica'] as const)(
  'a caller of %s that ends within a body that nobody reads harms nobody else',
  async (name) => {
    await using running = await openSandbox()
    const url = running.urls[name]

    const answer = await breakOff(url, '/no-such-path', { end: 'end' })

    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /)
    expect((await fetch(`${running.urls.control}/health`)).status).toBe(200)
  },
)
