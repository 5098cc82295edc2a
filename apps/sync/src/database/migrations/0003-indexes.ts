import { sql } from 'kysely'
import type { SchemaStep } from '../migrate.ts'

/** Adds indexes for what is looked for over and over, and is rarely found: unread messages, and entries to delete. */
export const createSearchIndexes: SchemaStep = async ({ schema }) => {
  // The condition of the query, word for word: SQLite uses the index for that one alone.
  await schema
    .createIndex('interaction_unread')
    .on('interaction')
    .columns(['protocol'])
    .where(
      sql<boolean>`messages > 0 and (messages_read_for is null or messages_read_for <> state_at || ' ' || cast(messages as text))`,
    )
    .execute()
  for (const queue of ['inbox', 'outbox'])
    await schema
      .createIndex(`${queue}_done`)
      .on(queue)
      .columns(['settled_at'])
      .where(sql`status`, '=', sql.lit('done'))
      .execute()
}
