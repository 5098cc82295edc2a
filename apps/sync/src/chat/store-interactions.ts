import { CompiledQuery, sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'
import type { InteractionRow } from './to-interaction-row.ts'

/** Rows of one statement: few round trips, and few lengths of statements to keep ready. */
const ROWS_PER_STATEMENT = 20

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

const COLUMNS = ['protocol', ...REPLACED] as const

/** Stores interactions by their protocol. A row whose state is older than the stored one's changes nothing. */
export async function storeInteractions(
  transaction: Transaction<Schema>,
  rows: readonly InteractionRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT)
    const parameters: unknown[] = []
    for (const row of some) for (const column of COLUMNS) parameters.push(row[column])
    await transaction.executeQuery(CompiledQuery.raw(statementFor(transaction, some), parameters))
  }
}

/** By the database that they were written for, and by their number of rows. */
const statements = new WeakMap<object, Map<number, string>>()

/** The statement for this many rows. Writing it for each page would cost as much as running it. */
function statementFor(transaction: Transaction<Schema>, rows: readonly InteractionRow[]): string {
  const { adapter } = transaction.getExecutor()
  const known = statements.get(adapter) ?? new Map<number, string>()
  const statement = known.get(rows.length) ?? compile(transaction, rows)
  statements.set(adapter, known.set(rows.length, statement))
  return statement
}

function compile(transaction: Transaction<Schema>, rows: readonly InteractionRow[]): string {
  return transaction
    .insertInto('interaction')
    .values(rows.map((row) => toValues(row)))
    .onConflict((conflict) =>
      conflict
        .column('protocol')
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(REPLACED.map((column) => [column, ref(`excluded.${column}`)])),
        )
        .where(sql.ref('excluded.state_at'), '>=', sql.ref('interaction.state_at')),
    )
    .compile().sql
}

/** In the order of COLUMNS, in which Kysely then names them. */
function toValues(row: InteractionRow): InteractionRow {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, row[column]]),
  ) as unknown as InteractionRow
}
