import { systemNow, systemStopwatchMs, systemTimers } from '@ensaio/mock-kit'
import type { ClusterStore } from './cluster-store.ts'
import { createClusterStore } from './create-cluster-store.ts'
import type { ClusterStoreOptions } from './create-cluster-store.ts'
import { createPatience } from './patience.ts'
import { connectPostgres } from './system-postgres-connection.ts'
import { prepareSchema } from './system-postgres-schema.ts'
import { createPostgresTables } from './system-postgres-tables.ts'

export interface PostgresStoreOptions extends Partial<ClusterStoreOptions> {
  /** `postgres://user:password@host:5432/database?sslmode=require` */
  readonly url: string
  readonly warn: (text: string) => void
}

const SYSTEM_CLOCKS = { timers: systemTimers, now: systemNow, stopwatchMs: systemStopwatchMs }

/**
 * Opens the store in a database of PostgreSQL, and makes its schema the first time.
 * @throws StoreError where it cannot be used
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<ClusterStore> {
  const clocks = { ...SYSTEM_CLOCKS, ...options }
  const connection = connectPostgres(options.url)
  try {
    await createPatience(clocks)(() => prepareSchema(connection))
  } catch (error) {
    await connection.close()
    throw error
  }
  return createClusterStore({ tables: createPostgresTables(connection), ...clocks })
}
