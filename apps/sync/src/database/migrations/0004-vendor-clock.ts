import { sql } from 'kysely'
import type { SchemaStep } from '../migrate.ts'

/** Adds the vendor's time to the checkpoints, so that a lag does not depend on the machine's clock. */
export const addVendorClock: SchemaStep = async ({ schema }, dialect) => {
  const text = dialect === 'postgres' ? sql`text collate "C"` : sql`text`
  await schema.alterTable('stream').addColumn('vendor_at', text).execute()
}
