import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { control, saveLead } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** Leads whose events go to each receiver, in one round. */
const LEADS = 3

const MEBIBYTE = 2 ** 20

/** The ways in which receivers treat a connection once data has arrived on it. */
const RECEIVERS: Readonly<Record<string, (socket: Socket, control: string) => void>> = {
  'resets the connection': (socket) => socket.resetAndDestroy(),
  'closes it': (socket) => socket.end(),
  'answers with rubbish': (socket) => socket.end('\0\u0001hello\r\n\r\n'),
  'answers with TLS': (socket) => socket.end('\u0016\u0003\u0001\u0002\0'),
  'sends a header without an end': (socket) => {
    socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(MEBIBYTE)}`)
  },
  'sends many headers': (socket) => {
    socket.end(`HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(100_000)}\r\n`)
  },
  'sends a body of 8 MiB': (socket) => {
    socket.end(
      `HTTP/1.1 200 OK\r\ncontent-length: ${8 * MEBIBYTE}\r\n\r\n${'x'.repeat(8 * MEBIBYTE)}`,
    )
  },
  'sends less than it says': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx'),
  'sends a broken chunk': (socket) => {
    socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n')
  },
  'sends a body with a 204': (socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\nbody'),
  'sends interim answers': (socket) => {
    socket.end(
      `${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(1_000)}HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n`,
    )
  },
  'switches protocols': (socket) =>
    socket.end('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n'),
  'redirects to the control plane': (socket, base) => {
    const location = `${base}/sandboxes/main/reset`
    socket.end(
      `HTTP/1.1 307 Temporary Redirect\r\nlocation: ${location}\r\ncontent-length: 0\r\n\r\n`,
    )
  },
  'has no status': (socket) => socket.end('HTTP/1.1 abc\r\n\r\n'),
  'has a status of 999': (socket) => socket.end('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'),
}

export const badReceivers: Attack = {
  name: 'bad receivers of webhooks',
  run: async (target, rounds) => {
    const tally = createTally()
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, answer] of Object.entries(RECEIVERS)) {
        await deliverTo(target, { name, answer, tally })
      }
    }
    return tally.outcome()
  },
}

interface Receiver {
  readonly name: string
  readonly answer: (socket: Socket, control: string) => void
  readonly tally: Tally
}

async function deliverTo(target: Target, { name, answer, tally }: Receiver): Promise<void> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket, target.control))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  await control(target, 'POST', '/sandboxes/main/reset', {
    service: 'conversica',
    scenario: 'empty',
  })
  const baseUrl = `http://127.0.0.1:${port}`
  await control(target, 'PUT', '/sandboxes/main/services/conversica/endpoints', { baseUrl })
  for (let lead = 0; lead < LEADS; lead += 1) await saveLead(target, `${name} ${lead}`)
  await control(target, 'POST', '/sandboxes/main/clock/advance', { duration: '1h' })
  const { text } = await control(target, 'GET', '/sandboxes/main/deliveries?limit=100')
  const { deliveries } = JSON.parse(text) as {
    readonly deliveries: readonly { readonly status: string; readonly attemptCount: number }[]
  }
  if (deliveries.length === 0) tally.fault(`no delivery to a receiver that ${name}`)
  for (const { status, attemptCount } of deliveries) {
    if (attemptCount === 0) tally.fault(`a delivery was lost to a receiver that ${name}`)
    tally.count(status)
  }
  server.close()
}
