import BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { DatabaseError } from './database-error.ts'

/** The longest wait for another process, such as `sync status` alongside `sync run`, to end its transaction. */
const BUSY_TIMEOUT_MS = 10_000

/** Statements kept ready. The app has fewer texts than that; only lists of changing length add more. */
const STATEMENTS_MAX = 500

/** Opens a SQLite file, made for a process that may be killed at any moment. */
export function openSqlite(path: string): SqliteDatabase {
  const database = open(path)
  // Readers and the writer don't wait for each other.
  database.pragma('journal_mode = WAL')
  // A webhook that was answered is on the disk, even if the power fails; NORMAL would only survive a killed process.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // A statement of several rows notes how to undo each page; by default, in a file.
  database.pragma('temp_store = MEMORY')
  return keepStatements(database)
}

function open(path: string): BetterSqlite3.Database {
  try {
    return new BetterSqlite3(path, { timeout: BUSY_TIMEOUT_MS })
  } catch (cause) {
    throw new DatabaseError(
      `Failed to open the SQLite database ${path}: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        'Check that its folder exists and may be written to.',
      { cause },
    )
  }
}

/** Kysely prepares each query again, which costs more than most of them take to run. */
function keepStatements(database: BetterSqlite3.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => void database.close(),
    prepare(sql) {
      const known = kept.get(sql)
      if (known !== undefined) return known
      if (kept.size === STATEMENTS_MAX) kept.clear()
      const statement = database.prepare<unknown[]>(sql)
      kept.set(sql, statement)
      return statement
    },
  }
}
