import {
  type ChildProcess,
  type ChildProcessByStdio,
  execFileSync,
  spawn,
} from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { findPostgres } from './find-postgres.ts'

export interface PostgresServer extends AsyncDisposable {
  /** Leads to the database `postgres`. */
  readonly url: string
  /** Ends the server, as for a restart: its data stays. */
  stop(): Promise<void>
  /** Starts it again where `stop` has ended it. */
  start(): Promise<void>
}

/** Nothing has to survive the server: its data goes away with it. */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
]

/**
 * Starts a PostgreSQL server that listens on a socket in a folder of its own; undefined where there is none to start.
 *
 * @param given its settings. @default those of a server whose data need not last
 */
export async function startPostgresServer(
  given: readonly string[] = SETTINGS,
): Promise<PostgresServer | undefined> {
  const programs = await findPostgres(`${process.platform}-${process.arch}`)
  if (programs === undefined || process.platform === 'win32') return undefined

  const folder = mkdtempSync(join(tmpdir(), 'ensaio-postgres-'))
  const user = process.getuid?.() === 0 ? becomeNobody(folder) : {}
  const bin = process.getuid?.() === 0 ? copyPrograms(programs, folder) : programs
  const data = join(folder, 'data')
  const options = [
    '--auth=trust',
    '--username=postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ]
  execFileSync(join(bin, 'initdb'), ['-D', data, ...options], {
    ...user,
    cwd: folder,
    stdio: 'pipe',
  })
  const settings = given.flatMap((setting) => ['-c', setting])
  const start = () =>
    startServer(() =>
      spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, ...settings], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    )
  let server = await start()
  return {
    url: `postgresql://postgres@/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => stopServer(server),
    start: async () => void (server = await start()),
    async [Symbol.asyncDispose]() {
      await stopServer(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the server takes connections. */
async function startServer(
  spawnServer: () => ChildProcessByStdio<null, null, Readable>,
): Promise<ChildProcess> {
  const server = spawnServer()
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`Failed to start PostgreSQL: ${said}`)))
  })
  return server
}

/** Ends the server as it is ended for a restart: connections are broken, and what was committed is kept. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  await ended
}

/** PostgreSQL refuses to run as root. */
function becomeNobody(folder: string): { readonly uid: number; readonly gid: number } {
  const id = (option: string): number => Number(execFileSync('id', [option, 'nobody']).toString())
  const user = { uid: id('-u'), gid: id('-g') }
  chownSync(folder, user.uid, user.gid)
  return user
}

/** A folder of root's may be closed to others, that of the workspace too: the programs and their libraries come along. */
function copyPrograms(bin: string, folder: string): string {
  if (bin.startsWith('/usr/')) return bin
  const copy = join(folder, 'server')
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  chmodSync(folder, 0o755)
  return join(copy, basename(bin))
}
