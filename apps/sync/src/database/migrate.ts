import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { describeFailure } from '../app/describe-failure.ts'
import type { Database } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { createTables } from './migrations/0001-tables.ts'
import { createViews } from './migrations/0002-views.ts'
import { createSearchIndexes } from './migrations/0003-indexes.ts'
import { addVendorClock } from './migrations/0004-vendor-clock.ts'
import type { Schema } from './schema.ts'

/** Makes one step of the schema, for the dialect at hand. */
export type SchemaStep = (schema: Kysely<unknown>, dialect: Database['dialect']) => Promise<void>

/** All steps in order. A step that has been released is never changed: a further one is added. */
const STEPS: Readonly<Record<string, SchemaStep>> = {
  '0001-tables': createTables,
  '0002-views': createViews,
  '0003-indexes': createSearchIndexes,
  '0004-vendor-clock': addVendorClock,
}

/** Brings the database up to date. Processes that start at the same time wait for each other. */
export async function migrate(kysely: Kysely<Schema>, dialect: Database['dialect']): Promise<void> {
  const toMigration = ([name, step]: [string, SchemaStep]): [string, Migration] => [
    name,
    { up: (schema) => step(schema, dialect) },
  ]
  const migrations = Object.fromEntries(Object.entries(STEPS).map(toMigration))
  const { error } = await new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest()
  if (error === undefined) return
  throw new DatabaseError(
    `Failed to migrate the database: ${describeFailure(error)}. ` +
      'Check that it runs where DATABASE_URL leads, that this version of the app is not older than the database, and that its user may create tables.',
    { cause: error },
  )
}
