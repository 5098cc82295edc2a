import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './system-listen.ts'

test('a connection that rests is not to be closed under its caller', async () => {
  const fetch = (): Response => new Response('here')
  const { port, close } = await listen({ name: 'a server', host: '127.0.0.1', port: 0, fetch })
  await using _server = { [Symbol.asyncDispose]: close }
  using agent = disposable(new Agent({ keepAlive: true }))

  const answer = async (): Promise<{ readonly port: number; readonly keepAlive: unknown }> => {
    const outgoing = request({ host: '127.0.0.1', port, agent }).end()
    const [incoming] = await once(outgoing, 'response')
    incoming.resume()
    await once(incoming, 'end')
    // Where a server means to close it, it says after how many seconds.
    return { port: outgoing.socket?.localPort ?? 0, keepAlive: incoming.headers['keep-alive'] }
  }
  const first = await answer()

  expect(first.keepAlive).toBeUndefined()
  expect(await answer()).toEqual(first)
})

test('an answer that is on its way arrives as a whole, though the server stops', async () => {
  // More than the system takes at once from a server whose caller does not read.
  const text = 'x'.repeat(16 * 1024 * 1024)
  const { port, close } = await listen({
    name: 'a server',
    host: '127.0.0.1',
    port: 0,
    fetch: () => new Response('none'),
    fastPath: () => ({ status: 200, headers: {}, body: text }),
  })
  const [incoming] = await once(request({ host: '127.0.0.1', port }).end(), 'response')

  const closed = close()
  let length = 0
  for await (const chunk of incoming) length += chunk.length
  await closed

  expect(length).toBe(text.length)
})

test('a server that stops takes no more connections, though an answer is on its way', async () => {
  const { port, close } = await listen({
    name: 'a server',
    host: '127.0.0.1',
    port: 0,
    fetch: () => new Response('none'),
    fastPath: () => ({ status: 200, headers: {}, body: 'x'.repeat(16 * 1024 * 1024) }),
  })
  const [incoming] = await once(request({ host: '127.0.0.1', port }).end(), 'response')

  const closed = close()

  const codeOfConnection = () =>
    once(connect(port, '127.0.0.1'), 'connect').catch(({ code }: NodeJS.ErrnoException) => code)
  await expect.poll(codeOfConnection).toBe('ECONNREFUSED')
  incoming.resume()
  await closed
})

test('requests of connections that wait to be accepted when a server stops are answered, as the last ones', async () => {
  const fetch = (): Response => new Response('here')
  const { port, close } = await listen({ name: 'a server', host: '127.0.0.1', port: 0, fetch })
  const callers = Array.from({ length: 20 }, () => connect(port, '127.0.0.1'))
  // One a turn is accepted.
  await Promise.all(callers.map((caller) => once(caller, 'connect')))

  const closed = close()
  const answers = await Promise.all(
    callers.map(async (caller) => {
      caller.setEncoding('utf8').write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
      let answer = ''
      for await (const chunk of caller) answer += String(chunk)
      return answer
    }),
  )
  await closed

  for (const answer of answers)
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*connection: close/i)
  await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED')
})

test('an answer that is not yet there when a server stops says that it is the last one', async () => {
  const asked = Promise.withResolvers<void>()
  const answer = Promise.withResolvers<Response>()
  const fetch = (): Promise<Response> => {
    asked.resolve()
    return answer.promise
  }
  const { port, close } = await listen({ name: 'a server', host: '127.0.0.1', port: 0, fetch })
  using agent = disposable(new Agent({ keepAlive: true }))
  const outgoing = request({ host: '127.0.0.1', port, agent }).end()
  await asked.promise

  const closed = close()
  answer.resolve(new Response('here'))
  const [incoming] = await once(outgoing, 'response')
  incoming.resume()
  await closed

  expect(incoming.headers.connection).toBe('close')
})

// Browsers and pools open connections ahead.
test('a connection that never asked for anything does not hold a stop up', async () => {
  const fetch = (): Response => new Response('here')
  const stopMsMax = 2 ** 31 - 1
  const place = { name: 'a server', host: '127.0.0.1', port: 0, stopMsMax }
  const { port, close } = await listen({ ...place, fetch })
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  // The caller gets its answer after the warning.
  const [incoming] = await once(request({ host: '127.0.0.1', port }).end(), 'response')
  incoming.resume()

  await Promise.all([close(), once(silent, 'close')])

  expect(silent.destroyed).toBe(true)
})

const REFUSED: readonly [string, string, string][] = [
  ['hello\r\n\r\n', '400', 'to Conversica: Invalid method encountered (HPE_INVALID_METHOD).'],
  ['\u0016\u0003\u0001', '400', 'to Conversica: it is TLS, and only http:// is answered here'],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', '400', 'it is HTTP/2, and only HTTP/1 is answered here'],
  [
    `GET / HTTP/1.1\r\na: ${'x'.repeat(20_000)}\r\n\r\n`,
    '431',
    'its headers are longer than 16384 bytes',
  ],
]

test.each(REFUSED)(
  'answers and reports what is not a request, such as %j',
  async (sent, status, why) => {
    const warnings: string[] = []
    await using server = await listenFor((text) => warnings.push(text))

    const socket = connect(server.port, '127.0.0.1').setEncoding('latin1')
    socket.write(sent, 'latin1')
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)

    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer).toContain('Connection: close')
    expect(warnings).toEqual([expect.stringContaining(why)])
  },
)

test('a connection that breaks is not told of as a refused request', async () => {
  const warnings: string[] = []
  await using server = await listenFor((text) => warnings.push(text))
  const broken = connect(server.port, '127.0.0.1')
  await once(broken, 'connect')
  broken.resetAndDestroy()
  const [incoming] = await once(request({ host: '127.0.0.1', port: server.port }).end(), 'response')
  incoming.resume()
  await once(incoming, 'end')

  expect(warnings).toEqual([])
})

async function listenFor(warn: (text: string) => void) {
  const fetch = (): Response => new Response('here')
  const place = { host: '127.0.0.1', port: 0 }
  const { port, close } = await listen({ ...place, name: 'Conversica', fetch, warn })
  return { port, [Symbol.asyncDispose]: close }
}

function disposable(agent: Agent): Agent & Disposable {
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() })
}
