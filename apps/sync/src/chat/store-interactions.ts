import { sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { InteractionRow } from './to-interaction-row.ts'

/** Rows of one statement: their values stay below what SQLite takes in one (32,766). */
const ROWS_PER_STATEMENT = 1_000

/** Columns that a newer row replaces: all but the key and the note of the messages that were read. */
const REPLACED = [
  'begun_at',
  'state',
  'state_at',
  'channel',
  'direction',
  'agent_id',
  'agent_name',
  'department_id',
  'department_name',
  'customer_id',
  'customer_name',
  'customer_phone',
  'customer_email',
  'mood',
  'first_response_seconds',
  'queue_seconds',
  'talk_seconds',
  'messages',
  'is_finished',
  'row',
] as const satisfies readonly (keyof InteractionRow)[]

/** Stores interactions by their protocol. A row whose state is older than the stored one's changes nothing. */
export async function storeInteractions(
  transaction: Transaction<Schema>,
  rows: readonly InteractionRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await transaction
      .insertInto('interaction')
      .values(rows.slice(start, start + ROWS_PER_STATEMENT).map(withoutMessages))
      .onConflict((conflict) =>
        conflict
          .column('protocol')
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(REPLACED.map((column) => [column, ref(`excluded.${column}`)])),
          )
          .where(sql.ref('excluded.state_at'), '>=', sql.ref('interaction.state_at')),
      )
      .execute()
}

function withoutMessages(row: InteractionRow) {
  return { ...row, messages_read_for: null }
}
