import { createTally } from '../attack.ts'
import type { Attack } from '../attack.ts'
import { open, send } from '../system-client.ts'
import { addressesOf } from '../system-target.ts'

/** Connections at once on each port, for each kind of slowness; a short run has fewer. */
const CONNECTIONS = 40
const SHORT_CONNECTIONS = 12

/** The first bytes of a connection, after which nothing more comes. */
const BEGINNINGS: readonly string[] = [
  '',
  'GET / HT',
  'GET / HTTP/1.1\r\nhost: a\r\nx: ',
  'POST /json/ HTTP/1.1\r\nhost: a\r\ncontent-length: 1000000\r\n\r\n{',
  'POST /json/ HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab',
  // Many requests, of which no answer is read.
  'GET /services HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(50),
]

export const slowClients: Attack = {
  name: 'slow clients',
  isCrowd: true,
  run: async (target, rounds) => {
    const tally = createTally()
    const bases = addressesOf(target)
    const length = rounds === 1 ? SHORT_CONNECTIONS : CONNECTIONS
    for (let round = 0; round < rounds; round += 1) {
      const wanted = bases.flatMap((base) =>
        BEGINNINGS.flatMap((bytes) => Array.from({ length }, () => ({ base, bytes }))),
      )
      const sockets = await Promise.all(
        wanted.map(async ({ base, bytes }) => {
          const socket = await open(base)
          socket.pause()
          socket.write(bytes)
          return socket
        }),
      )
      for (let time = 0; time < 20; time += 1) {
        const { status } = await send(`${target.control}/health`)
        tally.count(`health ${status}`)
        if (status !== 200) tally.fault(`${status} from /health while ${sockets.length} hang`)
      }
      for (const socket of sockets) {
        tally.count('hanging connection')
        socket.destroy()
      }
    }
    return tally.outcome()
  },
}
