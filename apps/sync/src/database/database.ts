import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/** The app's database, SQLite or PostgreSQL, with every migration applied. */
export interface Database extends AsyncDisposable {
  readonly dialect: 'sqlite' | 'postgres'
  /** For reading; whatever writes uses `transact`. */
  readonly kysely: Kysely<Schema>
  /** Runs the work in one transaction that may write from its first statement on (`BEGIN IMMEDIATE` on SQLite). */
  transact<Result>(work: (transaction: Transaction<Schema>) => Promise<Result>): Promise<Result>
}
