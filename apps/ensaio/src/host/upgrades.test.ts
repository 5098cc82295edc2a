import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'

/** Asks for a WebSocket, as a page of the origin would. */
async function upgrade(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const asked = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' }
  const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' }
  const outgoing = request(url, { headers: { ...asked, ...key, ...headers } }).end()
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  incoming.resume()
  return incoming.statusCode ?? 0
}

test('a WebSocket of a foreign page is refused as its requests are, and nothing is upgraded', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { control, conversica } = running.urls

  for (const origin of ['https://evil.example', 'null'])
    expect([
      await upgrade(`${control}/sandboxes/main/journal/stream`, { origin }),
      await upgrade(`${conversica}/json/`, { origin }),
    ]).toEqual([403, 403])
  expect(await upgrade(`${control}/health`, { host: 'evil.example' })).toBe(403)
  // Without one, it is a request as any other.
  expect(await upgrade(`${control}/health`, {})).toBe(200)
})
