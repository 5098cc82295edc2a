// The edge to incoming connections: the one place of the app that opens ports.
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { HttpBindings } from '@hono/node-server'
import type { FastPath } from '@ensaio/mock-kit'
import { PortError } from '../errors/port-error.ts'
import { describeRefusal } from './describe-refusal.ts'
import { fastListener } from './fast-listener.ts'

/** Where nobody says otherwise: see `Listener.stopMsMax`. */
const STOP_MS_MAX = 2_000

/** Whoever sends what cannot be read does so each time: what comes after these says nothing new. */
const WARNINGS_MAX = 100

/** How often connections that have become idle are closed meanwhile. */
const SWEEP_MS = 25

/** What is to listen, and where. */
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
  /** Told why node:http refused a request by itself, which nobody else gets to see. @default nobody is */
  readonly warn?: (text: string) => void
  /** How long open requests may take to finish once it stops; then their connections are closed. @default 2,000 ms */
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
  // A caller that pauses finds its connection as it left it: to close one while a request is on its way makes tests flaky.
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

/** Whether there are answers that the system has not yet taken from us. */
function areUnderWay(sockets: ReadonlySet<Socket>): boolean {
  return [...sockets].some(({ writableLength }) => writableLength > 0)
}
