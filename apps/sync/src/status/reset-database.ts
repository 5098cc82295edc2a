import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { tableNames } from '../database/schema.ts'

/** Empties every table: the next run begins as the first one did. What the services hold is left alone. */
export async function resetDatabase(database: Database): Promise<void> {
  await database.transact(async (transaction) => {
    if (database.dialect === 'postgres') {
      const tables = sql.join(tableNames.map((name) => sql.table(name)))
      await sql`truncate ${tables} restart identity`.execute(transaction)
      return
    }
    // Rows that refer to others come later in the list.
    for (const name of tableNames.toReversed()) await transaction.deleteFrom(name).execute()
    await sql`delete from sqlite_sequence`.execute(transaction)
  })
}
