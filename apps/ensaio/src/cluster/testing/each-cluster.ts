import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { describe } from 'vitest'
import { createMemoryCluster } from './memory-cluster.ts'
import type { TestCluster } from './memory-cluster.ts'
import { createPostgresCluster } from './system-postgres-cluster.ts'

/** Runs the tests on a store in memory, and on one in PostgreSQL where there is a server. */
export function eachCluster(suite: (create: () => Promise<TestCluster>) => void): void {
  describe('in memory', () => {
    suite(async () => createMemoryCluster())
  })
  onPostgresServer((serverUrl) => {
    suite(() => createPostgresCluster(serverUrl))
  })
}
