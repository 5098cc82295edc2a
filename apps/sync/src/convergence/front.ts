import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'

/** Takes a callback, or is gone: then the connection breaks, as with a process that was killed. */
export type Receive = (request: Request) => Promise<Response>

/** A callback as it arrived. */
export interface Callback {
  /** Without its query. */
  readonly path: string
  readonly body: unknown
}

/** The address under which the vendors reach the app, whichever of its processes runs, if any. */
export interface Front extends AsyncDisposable {
  readonly url: string
  /** Callbacks that the app has answered with 2xx, each as often as it was. */
  readonly taken: readonly Callback[]
  /** Callbacks that reached the app whole: it may have stored one although it was killed before it could say so. */
  readonly offered: readonly Callback[]
  /** @param receive undefined while no process runs */
  lead(receive: Receive | undefined): void
}

export async function openFront(): Promise<Front> {
  const taken: Callback[] = []
  const offered: Callback[] = []
  let current: Receive | undefined
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy())
  })

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readText(incoming)
    if (current === undefined) return void outgoing.writeHead(503).end()
    const callback = toCallback(incoming, body)
    if (callback !== undefined) offered.push(callback)
    const response = await current(toRequest(incoming, body))
    const text = await response.text()
    if (response.ok && callback !== undefined) taken.push(callback)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(text)
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The front has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    taken,
    offered,
    lead: (receive) => {
      current = receive
    },
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Undefined for one that a fault has cut in the middle. */
function toCallback({ url = '/' }: IncomingMessage, text: string): Callback | undefined {
  try {
    return { path: new URL(url, 'http://front').pathname, body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function toRequest(
  { method = 'POST', url = '/', headers }: IncomingMessage,
  body: string,
): Request {
  const plain = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  return new Request(`http://front${url}`, {
    method,
    headers: Object.fromEntries(plain),
    ...(method === 'GET' || method === 'HEAD' ? {} : { body }),
  })
}
