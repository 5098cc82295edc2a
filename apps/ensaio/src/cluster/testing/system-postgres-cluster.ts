import { randomUUID } from 'node:crypto'
import { Client, Pool } from 'pg'
import { connectPostgres } from '../system-postgres-connection.ts'
import { prepareSchema } from '../system-postgres-schema.ts'
import { createPostgresTables } from '../system-postgres-tables.ts'
import { createTestCluster } from './memory-cluster.ts'
import type { TestCluster } from './memory-cluster.ts'

/** A database of one test's own. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string
  /** Runs a statement as the owner of the server. */
  run(text: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>
}

export interface PostgresCluster extends TestCluster {
  readonly database: TestDatabase
}

export async function createTestDatabase(
  serverUrl: string,
  encoding = 'UTF8',
): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = serverUrl.replace('/postgres?', `/${name}?`)
  const server = new Client(serverUrl)
  await server.connect()
  await server.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}'`)
  await server.end()
  const pool = new Pool({ connectionString: url, max: 1 })
  pool.on('error', () => undefined) // the server may be stopped by the test
  return {
    url,
    run: async (text, values = []) =>
      (await pool.query<Record<string, unknown>>(text, [...values])).rows,
    [Symbol.asyncDispose]: () => pool.end(),
  }
}

const TABLES = ['nodes', 'sandboxes', 'log', 'expiries', 'snapshots', 'snapshot_parts']

/** Databases that a test has given back, empty, by server: making one takes longer than most tests. */
const free = new Map<string, TestDatabase[]>()

export async function createPostgresCluster(serverUrl: string): Promise<PostgresCluster> {
  const unused = free.get(serverUrl) ?? []
  free.set(serverUrl, unused)
  const database = unused.pop() ?? (await createTestDatabase(serverUrl))
  const connection = connectPostgres(database.url)
  await prepareSchema(connection)
  const cluster = createTestCluster(
    { tables: createPostgresTables(connection) },
    {
      makeLate: async (node) => {
        const text = "UPDATE ensaio.nodes SET expires_at = '-infinity' WHERE id = $1"
        await database.run(text, [node])
      },
      close: async () => {
        await connection.close()
        await database.run(`TRUNCATE ${TABLES.map((name) => `ensaio.${name}`).join()}`)
        unused.push(database)
      },
    },
  )
  return { ...cluster, database }
}
