// A PostgreSQL server of the benchmark's own, which keeps its data as one of a team does: with fsync.
import { readdirSync, readFileSync } from 'node:fs'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import pg from 'pg'
import { BenchError } from '../bench-error.ts'
import { cpuMsOfTree } from './process-tree.ts'

/** The database's counters at one moment. */
export interface DatabaseUsage {
  readonly cpuMs: number
  readonly walBytes: number
  readonly commits: number
}

export interface Database extends AsyncDisposable {
  readonly url: string
  usage(): Promise<DatabaseUsage>
  /** CPU time alone, without asking it anything. */
  cpuMs(): number
}

/** @throws BenchError where there is no PostgreSQL to start */
export async function startDatabase(): Promise<Database> {
  const server = await startPostgresServer(['listen_addresses=', 'max_connections=100'])
  if (server === undefined) throw new BenchError('Failed to start PostgreSQL: there is none here.')
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const { rows } = await client.query<{ readonly pid: number }>(
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int AS pid",
  )
  const pid = rows[0]?.pid ?? 0
  const cpuMs = (): number => cpuMsOfTree(pid, readProcesses())
  return {
    url: server.url,
    cpuMs,
    usage: async () => {
      // What a connection has counted is known to others once it has told so.
      const usage = await client.query<{ readonly wal: string; readonly commits: string }>(
        "SELECT pg_current_wal_lsn() - '0/0'::pg_lsn AS wal, sum(xact_commit) AS commits FROM pg_stat_database",
      )
      const { wal, commits } = usage.rows[0] ?? { wal: '0', commits: '0' }
      return { cpuMs: cpuMs(), walBytes: Number(wal), commits: Number(commits) }
    },
    [Symbol.asyncDispose]: async () => {
      await client.end()
      await server[Symbol.asyncDispose]()
    },
  }
}

function readProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), stat: readFileSync(`/proc/${name}/stat`, 'utf8') }]
      } catch {
        return [] // it has ended meanwhile
      }
    })
}
