import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Instant } from '../database/schema.ts'

const SETTING = 'since'

/**
 * Gives the instant before which nothing leads to a write at a vendor: by default the first start, by the vendor's
 * clock. It is kept, so that a restart does not move it.
 * @param askNow asks a vendor for its time; only at the first start
 */
export async function readSince(
  database: Database,
  askNow: () => Promise<number>,
): Promise<Instant> {
  const read = () =>
    database.kysely
      .selectFrom('setting')
      .select('value')
      .where('name', '=', SETTING)
      .executeTakeFirst()
  const known = await read()
  if (known !== undefined) return known.value
  const value = toInstant(await askNow())
  await database.transact((transaction) =>
    transaction
      .insertInto('setting')
      .values({ name: SETTING, value })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  // Another process may have been faster.
  return (await read())?.value ?? value
}
