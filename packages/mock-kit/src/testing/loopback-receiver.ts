import { createServer as createTcpServer } from 'node:net'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { SendRequest } from '../outbox/send.ts'

export function post(url: string, request: Partial<SendRequest> = {}): SendRequest {
  return {
    url,
    headers: { 'x-test': '1' },
    body: bytes('{}'),
    timeoutMs: 5_000,
    answerBytesMax: 65_536,
    signal: new AbortController().signal,
    ...request,
  }
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

export interface Receiver extends AsyncDisposable {
  readonly url: string
}

export function startHttp(listener: RequestListener): Promise<Receiver> {
  return listen(createServer(listener))
}

export function startTcp(listener: (socket: Socket) => void): Promise<Receiver> {
  return listen(createTcpServer(listener))
}

async function listen(server: Server): Promise<Receiver> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    // Broken connections are what these tests are about.
    socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
