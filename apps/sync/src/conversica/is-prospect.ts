import type { Transaction } from 'kysely'
import type { Schema } from '../database/schema.ts'

/** Returns true for a lead of Conversica that is a prospect of ours: its account may serve other systems, too. */
export async function isProspect(transaction: Transaction<Schema>, id: string): Promise<boolean> {
  const found = await transaction
    .selectFrom('prospect')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}
