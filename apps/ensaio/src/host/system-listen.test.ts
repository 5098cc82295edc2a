import { once } from 'node:events'
import { Agent, request } from 'node:http'
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

function disposable(agent: Agent): Agent & Disposable {
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() })
}
