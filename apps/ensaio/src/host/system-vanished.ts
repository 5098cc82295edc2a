// The edge to what the system knows of connections: whether that which was sent on them is acknowledged.
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { endianness } from 'node:os'
import { parseAddress } from '@ensaio/mock-kit'

/** The limits of an answer that is not acknowledged. */
export interface VanishedLimits {
  /** The interval at which answers that are under way are looked at. */
  readonly lookMs: number
  /** The number of times for which the system sends the same again, with a pause that doubles. */
  readonly resentMax: number
}

/** Half a minute on a usual network. The system itself goes on for a quarter of an hour. */
const LIMITS: VanishedLimits = { lookMs: 15_000, resentMax: 7 }

/**
 * Closes connections with an answer under way whose callers have vanished without a word: their network has gone, for example.
 * Only Linux tells of them; elsewhere they last as long as the system has patience.
 * @returns a function that ends the watch
 */
export function closeVanished(
  sockets: ReadonlySet<Socket>,
  { lookMs, resentMax }: VanishedLimits = LIMITS,
): () => void {
  const look = async (): Promise<void> => {
    const answering = [...sockets].filter(isAnswering)
    if (answering.length === 0) return
    const tables = await Promise.all(TABLES.map(readIfThere))
    for (const socket of answering) {
      if (tables.some((table) => countResent(table, socket) >= resentMax)) socket.destroy()
    }
  }
  const timer = setInterval(() => void look(), lookMs).unref()
  return () => clearInterval(timer)
}

/** The system's tables of connections: https://docs.kernel.org/networking/proc_net_tcp.html */
const TABLES = ['/proc/net/tcp', '/proc/net/tcp6']

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1')
  } catch {
    return '' // another system, or one that does not tell
  }
}

/** Tells whether an answer was begun on a connection and is not at its end; only a field of node:http's own tells. */
function isAnswering(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true
}

/** A line of a table behind both addresses: state, bytes that wait, timer, and how often they were sent again. */
const BEHIND_ADDRESSES =
  /^ [\dA-F]{2} [\dA-F]{8}:[\dA-F]{8} [\dA-F]{2}:[\dA-F]{8} (?<resent>[\dA-F]{8})/

/** Returns how often the system has sent the same again on a connection, unacknowledged; 0 where the table does not have it. */
export function countResent(
  table: string,
  place: Pick<Socket, 'localAddress' | 'localPort' | 'remoteAddress' | 'remotePort'>,
): number {
  const { localAddress = '', localPort = 0, remoteAddress = '', remotePort = 0 } = place
  const key = `${toTableAddress(localAddress, localPort)} ${toTableAddress(remoteAddress, remotePort)}`
  const at = table.indexOf(key)
  if (at === -1) return 0
  const end = at + key.length
  const { resent = '0' } = BEHIND_ADDRESSES.exec(table.slice(end, end + 60))?.groups ?? {}
  return Number.parseInt(resent, 16)
}

/** Writes an address as the tables do: each four bytes as a number of the machine's own order. */
function toTableAddress(address: string, port: number): string {
  const bytes = Buffer.from(parseAddress(address.split('%', 1)[0] ?? '') ?? [])
  if (endianness() === 'LE' && bytes.length > 0) bytes.swap32()
  const digits = port.toString(16).padStart(4, '0')
  return `${bytes.toString('hex')}:${digits}`.toUpperCase()
}
