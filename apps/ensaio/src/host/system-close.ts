import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The interval at which connections that have become idle are closed. */
const SWEEP_MS = 25

/** Takes no more connections, lets open requests finish for a moment, then closes what is left. */
export async function closeServer(
  server: Server,
  sockets: ReadonlySet<Socket>,
  stopMsMax: number,
): Promise<void> {
  const cut = setTimeout(() => {
    server.closeAllConnections()
    for (const socket of sockets) socket.destroy() // those that node:http has not yet seen
  }, stopMsMax)
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
