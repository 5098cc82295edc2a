import { describe, inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Leads to the server of this test run; null where none could be started. */
    postgresUrl: string | null
  }
}

/**
 * Runs the tests on the server that `postgres-setup` has started. Without one they are skipped and say so; in CI, the whole
 * run fails instead.
 */
export function onPostgresServer(suite: (serverUrl: string) => void): void {
  const serverUrl = inject('postgresUrl')
  const note = serverUrl === null ? ' (skipped: there is no server to start)' : ''
  describe.skipIf(serverUrl === null)(`on PostgreSQL${note}`, () => {
    suite(serverUrl ?? '')
  })
}
