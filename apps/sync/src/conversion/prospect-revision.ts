import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

const SETTING = 'prospect_revision'

/** The revision of the last write to the prospects that is committed; taken before a request, it dates the answer. */
export async function readRevision(reader: Kysely<Schema>): Promise<number> {
  const row = await reader
    .selectFrom('setting')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst()
  return Number(row?.value ?? 0)
}

/**
 * Counts up. The row stays locked until the transaction ends, so that revisions grow in the order of the commits: a
 * highest column value would let a slow writer commit a revision that others have seen passed.
 */
export async function nextRevision(transaction: Transaction<Schema>): Promise<number> {
  const { value } = await transaction
    .insertInto('setting')
    .values({ name: SETTING, value: '1' })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ value: sql<string>`cast(cast(setting.value as integer) + 1 as text)` }),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return Number(value)
}
