import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'

/** A port on which webhooks are taken. */
export interface ListeningReceivers extends AsyncDisposable {
  readonly url: string
  /** Takes nothing new, and waits for what is being answered. */
  [Symbol.asyncDispose](): Promise<void>
}

export interface ServeOptions {
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly receive: (request: Request) => Promise<Response>
}

/** The port could not be opened. */
export class PortError extends Error {
  override readonly name = 'PortError'
  readonly code = 'SYNC_PORT'

  constructor({ host, port }: Pick<ServeOptions, 'host' | 'port'>, cause: Error) {
    super(
      `Failed to listen on ${host}:${port}: ${cause.message}. Give another port by --port, or 0 for a free one.`,
      { cause },
    )
  }
}

/** Opens the port of the receivers. @throws PortError */
export async function serveReceivers({
  host,
  port,
  receive,
}: ServeOptions): Promise<ListeningReceivers> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: receive, hostname: host, port }, resolve)
  server.once('error', (cause: Error) => reject(new PortError({ host, port }, cause)))
  const address = await promise
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done())
      }),
  }
}
