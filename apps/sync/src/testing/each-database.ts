import { randomUUID } from 'node:crypto'
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { Client } from 'pg'
import { describe } from 'vitest'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { resetDatabase } from '../status/reset-database.ts'

/** A database of one test's own, gone at its end. */
export interface TestDatabase extends AsyncDisposable {
  readonly database: Database
  /** Opens the same database once more; leads nowhere for SQLite, which lives in memory here. */
  readonly url: string
}

export type CreateTestDatabase = () => Promise<TestDatabase>

/** Runs the tests on SQLite and on PostgreSQL. */
export function eachDatabase(suite: (create: CreateTestDatabase) => void): void {
  describe('on SQLite', () => {
    suite(createSqlite)
  })
  onPostgres(suite)
}

/** Runs the tests on PostgreSQL, where there is a server. */
export function onPostgres(suite: (create: CreateTestDatabase) => void): void {
  onPostgresServer((serverUrl) => suite(() => createPostgres(serverUrl)))
}

async function createSqlite(): Promise<TestDatabase> {
  const url = 'sqlite::memory:'
  const database = await openDatabase({ url })
  return { database, url, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() }
}

/** Databases that a test has given back, empty: making one takes longer than most tests. */
const free: { readonly database: Database; readonly url: string }[] = []

async function createPostgres(serverUrl: string): Promise<TestDatabase> {
  const { database, url } = free.pop() ?? (await createPostgresDatabase(serverUrl))
  return {
    database,
    url,
    async [Symbol.asyncDispose]() {
      await resetDatabase(database)
      free.push({ database, url })
    },
  }
}

async function createPostgresDatabase(serverUrl: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = serverUrl.replace('/postgres?', `/${name}?`)
  const server = new Client(serverUrl)
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  return { database: await openDatabase({ url }), url }
}
