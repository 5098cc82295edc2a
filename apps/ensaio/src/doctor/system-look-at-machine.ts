// The edge to ports, processes and folders.
import { accessSync, constants, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FolderFacts } from './facts.ts'

/** A receiver on this machine answers at once; one elsewhere within this time, or not at all. */
const CONNECT_TIMEOUT_MS = 1_000

/** Returns why the port cannot be taken; `undefined` where it can. */
export function codeOfPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

/** Returns why there is no connection to the address; `undefined` where there is one. */
export function errorOfAddress(address: string): Promise<string | undefined> {
  const { hostname, port, protocol } = new URL(address)
  return new Promise((resolve) => {
    const end = (error?: string): void => {
      socket.destroy()
      resolve(error)
    }
    const number = Number(port || (protocol === 'https:' ? 443 : 80))
    const socket = connect(number, hostname.replaceAll(/[[\]]/g, ''), () => end())
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => end('no answer'))
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message))
  })
}

/** Returns the process that listens on the port, as Linux tells it; `undefined` elsewhere, or where it is another user's. */
export function holderOfPort(port: number): string | undefined {
  const inodes = new Set(
    ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => inodesOf(table, port)),
  )
  if (inodes.size === 0) return undefined
  for (const pid of list('/proc').filter((name) => /^\d+$/.test(name))) {
    const isHolder = list(`/proc/${pid}/fd`).some((file) => {
      const inode = /^socket:\[(\d+)\]$/.exec(
        attempt(() => readlinkSync(`/proc/${pid}/fd/${file}`)) ?? '',
      )
      return inode?.[1] !== undefined && inodes.has(inode[1])
    })
    if (!isHolder) continue
    const words = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.split('\0') ?? []
    return `${words.join(' ').trim().slice(0, 80)} (process ${pid})`
  }
  return undefined
}

/** The inodes of sockets that listen on the port: its number is in hexadecimal, 0A stands for listening. */
function inodesOf(table: string, port: number): readonly string[] {
  const number = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = attempt(() => readFileSync(table, 'utf8'))?.split('\n') ?? []
  return rows.flatMap((row) => {
    const [, local, , state, , , , , , inode] = row.trim().split(/\s+/)
    return local?.endsWith(`:${number}`) && state === '0A' && inode !== undefined ? [inode] : []
  })
}

/** Looks at the folders that commands write to. */
export function lookAtFolders(folder: string): readonly FolderFacts[] {
  return [
    { path: folder, use: 'where reports and snapshots go' },
    { path: join(tmpdir()), use: 'where compiled code is kept between starts' },
  ].map((one) => {
    const error = attempt(() => accessSync(one.path, constants.W_OK), String)
    return typeof error === 'string' ? { ...one, error } : one
  })
}

const list = (path: string): readonly string[] => attempt(() => readdirSync(path)) ?? []

/** Runs it. Processes come and go, and other users' are closed: what cannot be read is as if it were not there. */
function attempt<Value, Failed = undefined>(
  run: () => Value,
  onFailed?: (error: unknown) => Failed,
): Value | Failed | undefined {
  try {
    return run()
  } catch (error) {
    return onFailed?.(error)
  }
}
