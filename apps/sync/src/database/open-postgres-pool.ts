import { Pool, types, type CustomTypesConfig } from 'pg'

/** The longest wait for a connection before the work fails, and is tried again later. */
const CONNECT_TIMEOUT_MS = 10_000

/** Opens connections to PostgreSQL as they are needed. */
export function openPostgresPool(url: string, connectionsMax: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max: connectionsMax,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser } as CustomTypesConfig,
  })
  // An idle connection that breaks is dropped by the pool and opened again by the next query, which reports what it meets;
  // without a listener it would end the process.
  pool.on('error', () => undefined)
  // One that is in use is not the pool's to watch: its query fails with the same error.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Counts and sums come as bigint and numeric, which pg leaves as text; here they stay far below 2^53. */
const NUMBER_TYPES: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC])

function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  return NUMBER_TYPES.has(oid) ? Number : types.getTypeParser(oid, format as 'text')
}
