// A proxy in front of a PostgreSQL server, which disturbs its connections.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

export interface PostgresProxy extends AsyncDisposable {
  /** Leads to the same database, over TCP. */
  readonly url: string
  /** Breaks all connections, and every new one. */
  cut(): void
  /** Passes nothing on, and says nothing of it. */
  hold(): void
  /** Lets new connections through again. */
  restore(): void
  /**
   * Breaks a connection when the server has answered to a statement of that name, without passing the answer on.
   * @returns a promise of when it has done so
   */
  cutAfter(statement: string): Promise<void>
}

export async function startPostgresProxy(url: string): Promise<PostgresProxy> {
  const { pathname, path } = serverOf(url)
  const sockets = new Set<Socket>()
  let mode: 'pass' | 'cut' | 'hold' = 'pass'
  let ambush: { readonly statement: string; readonly done: () => void } | undefined

  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    return socket.on('error', () => undefined) // it is broken on purpose
  }
  const server = createServer((client) => {
    keep(client)
    if (mode === 'cut') return void client.destroy()
    const upstream = keep(connect(path))
    let isAmbushed = false
    const end = (): void => {
      client.destroy()
      upstream.destroy()
    }
    client.on('data', (data) => {
      if (mode === 'hold') return
      if (ambush !== undefined && data.includes(ambush.statement)) isAmbushed = true
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      if (mode === 'hold') return
      if (!isAmbushed) return void client.write(data)
      ambush?.done()
      ambush = undefined
      end()
    })
    client.on('close', end)
    upstream.on('close', end)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `postgresql://postgres@127.0.0.1:${port}${pathname}`,
    cut: () => {
      mode = 'cut'
      breakAll()
    },
    hold: () => void (mode = 'hold'),
    restore: () => void (mode = 'pass'),
    cutAfter: (statement) =>
      new Promise((resolve) => {
        ambush = { statement, done: resolve }
      }),
    [Symbol.asyncDispose]: async () => {
      server.close()
      breakAll()
      await once(server, 'close')
    },
  }
}

/** Offers TLS in front of a PostgreSQL server, and returns the URL that leads there. */
export async function startTlsProxy(
  url: string,
  certificate: { readonly key: string; readonly cert: string },
): Promise<AsyncDisposable & { readonly url: string }> {
  const { pathname, path } = serverOf(url)
  const server = createServer((client) => {
    // The first message asks whether the server has TLS.
    client.once('data', () => {
      const secure = new TLSSocket(client, { isServer: true, ...certificate })
      client.write('S')
      const upstream = connect(path)
      secure.on('error', () => upstream.destroy()) // a client that does not trust it
      secure.pipe(upstream).pipe(secure)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    url: `postgresql://postgres@127.0.0.1:${port}${pathname}`,
    [Symbol.asyncDispose]: async () => void server.close(),
  }
}

/** Returns the database and the socket of a server. */
function serverOf(url: string): { readonly pathname: string; readonly path: string } {
  const { pathname, searchParams } = new URL(url.replace('@/', '@localhost/'))
  return { pathname, path: `${searchParams.get('host')}/.s.PGSQL.5432` }
}
