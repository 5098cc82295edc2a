import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, inject } from 'vitest'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'

/** A database of one test's own, gone at its end. */
export interface TestDatabase extends AsyncDisposable {
  readonly database: Database
  /** Opens the same database once more; leads nowhere for SQLite, which lives in memory here. */
  readonly url: string
}

export type CreateTestDatabase = () => Promise<TestDatabase>

/** Runs the tests on SQLite and on PostgreSQL. Without a PostgreSQL server, its half is skipped and says so. */
export function eachDatabase(suite: (create: CreateTestDatabase) => void): void {
  const serverUrl = inject('postgresUrl')
  const note = serverUrl === null ? ' (skipped: there is no server to start)' : ''
  describe('on SQLite', () => {
    suite(createSqlite)
  })
  describe.skipIf(serverUrl === null)(`on PostgreSQL${note}`, () => {
    suite(() => createPostgres(serverUrl ?? ''))
  })
}

async function createSqlite(): Promise<TestDatabase> {
  const url = 'sqlite::memory:'
  const database = await openDatabase({ url })
  return { database, url, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() }
}

async function createPostgres(serverUrl: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = serverUrl.replace('/postgres?', `/${name}?`)
  await administer(serverUrl, `create database ${name}`)
  const database = await openDatabase({ url })
  return {
    database,
    url,
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]()
      await administer(serverUrl, `drop database ${name} with (force)`)
    },
  }
}

async function administer(serverUrl: string, statement: string): Promise<void> {
  await using server = await openDatabase({ url: serverUrl, connectionsMax: 1 })
  await sql.raw(statement).execute(server.kysely)
}
