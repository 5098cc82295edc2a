import type { HttpBindings } from '@hono/node-server'
import type { Transport } from '@ensaio/mock-kit'

/** What faults and lockouts may do with, and know of, the connection under a request. */
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
