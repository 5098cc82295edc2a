import type { Server, ServerResponse } from 'node:http'
import { Server as TcpServer } from 'node:net'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

/** Returns the connections that are open, at any time. */
export function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  const add = (socket: Socket): void => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }
  server.on('connection', add).on('secureConnection', add) // with TLS, there is one upon the other
  return sockets
}

/** The interval at which connections that have become idle are closed. */
const SWEEP_MS = 25

/** A request comes with its connection, or a moment later; one that is silent for this many sweeps was opened ahead. */
const SILENT_SWEEPS_MAX = 4

/**
 * Takes no more connections, lets open requests finish for a moment, then closes what is left. Connections that the system has
 * taken are answered: their callers could not know whether a reset came before the request or after.
 */
export async function closeServer(
  server: Server,
  sockets: ReadonlySet<Socket>,
  stopMsMax: number,
): Promise<void> {
  const cut = setTimeout(() => {
    server.closeAllConnections()
    for (const socket of sockets) socket.destroy() // those that node:http has not yet seen
  }, stopMsMax)
  server.prependListener('request', announceEnd).prependListener('checkContinue', announceEnd)
  for (const { _httpMessage: outgoing } of sockets as ReadonlySet<Answering>)
    if (outgoing?.headersSent === false) announceEnd(undefined, outgoing)
  await acceptWaiting(server)
  // The idle connections stay: to node:http, which would close them, those are idle whose callers have not yet got all of an answer.
  const closed = new Promise<'closed'>((resolve) =>
    TcpServer.prototype.close.call(server, () => resolve('closed')),
  )
  let sweeps = 0
  do {
    if (!areUnderWay(sockets)) server.closeIdleConnections()
    if (sweeps >= SILENT_SWEEPS_MAX)
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    sweeps += 1
  } while ((await Promise.race([closed, sleep(SWEEP_MS)])) !== 'closed')
  server.close() // its timers end, too
  clearTimeout(cut)
}

/** The answer that a connection is busy with, which only a field of node:http's own tells. */
interface Answering {
  readonly _httpMessage?: ServerResponse | null
}

/** Has an answer say that it is the last one of its connection. */
function announceEnd(_: unknown, outgoing: ServerResponse): void {
  outgoing.shouldKeepAlive = false
}

/** The turns of the event loop after which callers that come faster than they are accepted are left to be reset. */
const ACCEPTING_TURNS_MAX = 500

/** A server's way to the system, which only a field of its own tells. */
interface Listening {
  readonly _handle?: { listen(backlog: number): number } | null
}

/** Accepts the connections that wait at the system's door, of which each turn takes one: they would be reset with the listener. */
async function acceptWaiting(server: Server & Listening): Promise<void> {
  let accepted = 0
  server.on('connection', () => void (accepted += 1))
  // The system lets one more wait at most: without this, as many come as are accepted.
  server._handle?.listen(0)
  await nextTurn() // the one that has begun
  let before = -1
  for (let turns = 0; before !== accepted && turns < ACCEPTING_TURNS_MAX; turns += 1) {
    before = accepted
    await nextTurn()
  }
}

/** Tells whether there are responses that the system has not yet taken from us. */
function areUnderWay(sockets: ReadonlySet<Socket>): boolean {
  return [...sockets].some(({ writableLength }) => writableLength > 0)
}
