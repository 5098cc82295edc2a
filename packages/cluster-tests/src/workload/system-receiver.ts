// A customer's endpoint for webhooks, which accepts everything.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Receiver extends AsyncDisposable {
  readonly url: string
}

/** Starts a receiver, which tells of each webhook before it answers. */
export async function startReceiver(
  host: string,
  onArrival: (body: string) => void,
): Promise<Receiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      onArrival(Buffer.concat(chunks).toString())
      response.end()
    })
  })
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    url: `http://${host}:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
