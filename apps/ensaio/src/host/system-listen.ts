// The edge to incoming connections: the one place of the app that opens ports.
import { createServer, maxHeaderSize } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import type { FastPath, Transport } from '@ensaio/mock-kit'
import { PortError } from '../errors/port-error.ts'
import { fastListener } from './fast-listener.ts'

/** The default of `Listener.stopMsMax`. */
const STOP_MS_MAX = 2_000

/** A caller that sends unreadable requests does so each time: further warnings say nothing new. */
const WARNINGS_MAX = 100

/** The interval at which connections that have become idle are closed. */
const SWEEP_MS = 25

/** A listener and its address. */
export interface Listener {
  /** Names it in messages. */
  readonly name: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Asked first. @default none */
  readonly fastPath?: FastPath
  readonly fetch: (request: Request, environment: HttpBindings) => Response | Promise<Response>
  /**
   * Puts faster classes in place of the process's `Request` and `Response`: for a process of our own only.
   * @default false
   */
  readonly replaceGlobals?: boolean
  /** Is told why node:http refused a request by itself, which nothing else gets to see. @default nothing is told */
  readonly warn?: (text: string) => void
  /** The time that open requests have to finish once it stops; then their connections are closed. @default 2,000 ms */
  readonly stopMsMax?: number
}

/** A listener that takes requests. */
export interface OpenPort {
  readonly port: number
  /** Takes no more connections, lets open requests finish for a moment, then closes what is left. */
  close(): Promise<void>
}

/** @throws PortError */
export async function listen(listener: Listener): Promise<OpenPort> {
  const { name, host, port, fetch, fastPath, replaceGlobals = false } = listener
  const fetchListener = getRequestListener(
    (request, environment) => fetch(request, environment as HttpBindings), // HTTP/1 only
    // HTTP/1.0 lets callers name no host.
    { overrideGlobalObjects: replaceGlobals, hostname: 'localhost' },
  )
  const server = createServer(
    fastPath === undefined ? fetchListener : fastListener(fastPath, fetchListener),
  )
  // A connection that is closed while a request is on its way makes tests flaky: idle ones stay open.
  server.keepAliveTimeout = 0
  const sockets = socketsOf(server)
  warnOfRefusals(server, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new PortError({ listener: name, host, port }, cause)))
    server.listen(port, host, resolve)
  })
  const { stopMsMax = STOP_MS_MAX } = listener
  return { port: portOf(server), close: () => close(server, sockets, stopMsMax) }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port // a TCP server that listens
}

/** The connections that are open. */
function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

/** Listens where node:http has already answered: a listener of `clientError` would have to answer in its place. */
function warnOfRefusals(server: Server, { name, warn }: Listener): void {
  if (warn === undefined) return
  let warnings = 0
  server.on('connection', (socket) => {
    socket.on('error', (error) => {
      const refusal = describeRefusal(name, error, socket)
      if (refusal === undefined || warnings === WARNINGS_MAX) return
      warnings += 1
      warn(refusal)
    })
  })
}

async function close(
  server: Server,
  sockets: ReadonlySet<Socket>,
  stopMsMax: number,
): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), stopMsMax)
  server.maxConnections = 0
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  // To node:http a connection is idle whose answer is written, though the caller has not yet got all of it.
  while (areUnderWay(sockets)) await sleep(SWEEP_MS)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const sweep = setInterval(() => {
    if (!areUnderWay(sockets)) server.closeIdleConnections()
  }, SWEEP_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

/** Tells whether there are responses that the system has not yet taken from us. */
function areUnderWay(sockets: ReadonlySet<Socket>): boolean {
  return [...sockets].some(({ writableLength }) => writableLength > 0)
}

/** Returns the connection of a request, as faults and lockouts use it. */
export function transportOf(environment: unknown): Transport {
  const { incoming, outgoing } = environment as HttpBindings // the app is only served by our own listeners
  const { remoteAddress } = incoming.socket
  return {
    remoteAddress,
    headers: incoming.headers,
    connection: {
      reset: () => void outgoing.socket?.resetAndDestroy(),
      close: () => void outgoing.destroy(),
    },
  }
}

/** The error of node:http for a request that it cannot read. */
interface ReadError extends Error {
  readonly code?: string
  readonly reason?: string
  readonly rawPacket?: Uint8Array
}

/** The first byte of TLS: the kind of its first record. */
const TLS_HANDSHAKE = 22

/**
 * Says why node:http refused a request by itself, before anything else could see it; `undefined` where the connection broke
 * for another reason, or was idle.
 *
 * @param name of the listener
 */
function describeRefusal(
  name: string,
  error: ReadError,
  { bytesRead }: Pick<Socket, 'bytesRead'>,
): string | undefined {
  const { code = '' } = error
  if (!/^(HPE|ERR_HTTP)_/.test(code) || bytesRead === 0) return undefined
  return `Failed to read a request to ${name}: ${why(error)} (${code}). What cannot be read is in no journal: look at what sends it.`
}

function why({ code, reason, message, rawPacket }: ReadError): string {
  if (rawPacket?.[0] === TLS_HANDSHAKE) return 'it is TLS, and only http:// is answered here'
  if (code === 'HPE_PAUSED_H2_UPGRADE') return 'it is HTTP/2, and only HTTP/1 is answered here'
  if (code === 'HPE_HEADER_OVERFLOW') return `its headers are longer than ${maxHeaderSize} bytes`
  if (code === 'HPE_INVALID_EOF_STATE') return 'its connection ended before it did'
  return reason ?? message
}
