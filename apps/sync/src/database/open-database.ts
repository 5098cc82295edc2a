import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import type { Database } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { migrate } from './migrate.ts'
import { openPostgresPool } from './open-postgres-pool.ts'
import { openSqlite } from './open-sqlite.ts'
import { ImmediateSqliteDialect } from './immediate-sqlite-dialect.ts'
import type { Schema } from './schema.ts'

export interface DatabaseOptions {
  /** `sqlite:` with a path or `:memory:`, or a URL that begins with `postgres:` or `postgresql:`. */
  readonly url: string
  /**
   * The most connections that PostgreSQL is asked for; SQLite has one.
   * @default 10
   */
  readonly connectionsMax?: number
}

/** A laptop's PostgreSQL allows 100 connections: several workers and a person fit in. */
const CONNECTIONS_MAX = 10

/** Opens the database and brings it up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dialect = toDialect(options.url)
  const kysely = new Kysely<Schema>({
    dialect:
      dialect === 'sqlite'
        ? new ImmediateSqliteDialect(openSqlite(options.url.slice('sqlite:'.length)))
        : new PostgresDialect({
            pool: openPostgresPool(options.url, options.connectionsMax ?? CONNECTIONS_MAX),
          }),
  })
  try {
    await migrate(kysely, dialect)
  } catch (error) {
    await kysely.destroy()
    throw error
  }
  return guardTransactions(kysely, dialect)
}

function toDialect(url: string): Database['dialect'] {
  if (url.startsWith('sqlite:')) return 'sqlite'
  if (/^postgres(?:ql)?:/u.test(url)) return 'postgres'
  throw new DatabaseError(
    `Failed to open the database: its URL begins with ${JSON.stringify(url.split(/[:/]/u, 1)[0])}, not with sqlite:, ` +
      'postgres: or postgresql:. Set DATABASE_URL to a path such as sqlite:sync.db or to the URL of a PostgreSQL server.',
  )
}

/**
 * Refuses to leave a transaction while it is open: SQLite has one connection, so that a query beside the transaction
 * would wait for its end, and the transaction for the query. PostgreSQL would not hang, but would read another state.
 */
function guardTransactions(kysely: Kysely<Schema>, dialect: Database['dialect']): Database {
  const open = new AsyncLocalStorage<true>()
  const requireNone = (): Kysely<Schema> => {
    if (open.getStore() === undefined) return kysely
    throw new DatabaseError(
      'Failed to use the database: a transaction is open here. Pass the transaction on and use it instead.',
    )
  }
  return {
    dialect,
    get kysely() {
      return requireNone()
    },
    transact: (work) =>
      requireNone()
        .transaction()
        .execute((transaction) => open.run(true, () => work(transaction))),
    [Symbol.asyncDispose]: () => kysely.destroy(),
  }
}
