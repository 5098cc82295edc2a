import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A sandbox's other doors have the ports just below that of the service. */
const PORTS_BELOW = 3

/** Some ports of a machine are taken; that this many in a row have a taken one below does not happen. */
const ATTEMPTS_MAX = 50

/** A port that nobody listens on now, nor on those just below. */
export async function freePort(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await listened(0)
    const below = Array.from({ length: PORTS_BELOW }, (_, index) => port - 1 - index)
    const found = await Promise.all(below.map((other) => listened(other).catch(() => undefined)))
    if (!found.includes(undefined) || attempt === ATTEMPTS_MAX) return port
  }
}

/** Listens on the port for a moment; 0 takes a free one. Rejects where somebody else does. */
async function listened(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  server.close()
  await once(server, 'close')
  return port
}
