import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { control, saveLead, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** The ways in which receivers never come to an end. */
const RECEIVERS: Readonly<Record<string, (socket: Socket) => void>> = {
  'reads nothing': (socket) => void socket.pause(),
  'never answers': (socket) => void socket.resume(),
  'begins a status line': (socket) => void socket.write('HTTP/1.1 2'),
  'begins a header': (socket) => void socket.write('HTTP/1.1 200 OK\r\nx: '),
  'sends half of a body': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf')
  },
  'sends chunks without an end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n')
    void sendChunks(socket)
  },
}

async function sendChunks(socket: Socket): Promise<void> {
  while (socket.writable) {
    socket.write('1\r\nx\r\n')
    await sleep(CHUNK_INTERVAL_MS)
  }
}

const CHUNK_INTERVAL_MS = 50

export const hangingReceivers: Attack = {
  name: 'hanging receivers of webhooks',
  run: async (target, rounds) => {
    const tally = createTally()
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, treat] of Object.entries(RECEIVERS)) {
        await hang(target, { name, treat, tally })
      }
    }
    return tally.outcome()
  },
}

interface Receiver {
  readonly name: string
  readonly treat: (socket: Socket) => void
  readonly tally: Tally
}

/** Advances the clock against a receiver, which must hold up neither requests nor the end of the advance. */
async function hang(target: Target, { name, treat, tally }: Receiver): Promise<void> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    treat(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  await control(target, 'POST', '/sandboxes/main/reset', {
    service: 'conversica',
    scenario: 'empty',
  })
  const baseUrl = `http://127.0.0.1:${port}`
  await control(target, 'PUT', '/sandboxes/main/services/conversica/endpoints', { baseUrl })
  await saveLead(target, name)

  const advanced = control(target, 'POST', '/sandboxes/main/clock/advance', { duration: '1h' })
  await once(server, 'connection')
  for (let time = 0; time < 20; time += 1) {
    const { status } = await send(`${target.control}/health`)
    tally.count(`health ${status}`)
    if (status !== 200) tally.fault(`${status} from /health while a receiver ${name}`)
  }
  await control(target, 'DELETE', '/sandboxes/main/clock/advance')
  const { status, text } = await advanced
  tally.count(`advance ${status}`)
  if (!text.includes('"cancelled":true')) tally.fault(`no end of an advance: ${name}: ${text}`)
  const { text: deliveries } = await control(target, 'GET', '/sandboxes/main/deliveries')
  if (!deliveries.includes('"pending"')) tally.fault(`a delivery was lost to one that ${name}`)

  for (const socket of sockets) socket.destroy()
  server.close()
}
