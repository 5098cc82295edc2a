import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Instant } from '../database/schema.ts'
import type { Clients } from '../vendor/create-clients.ts'

const SETTING = 'since'

/**
 * Gives the instant before which nothing leads to a write at a vendor: by default the first start, by the vendor's
 * clock. It is kept, so that a restart does not move it.
 */
export async function readSince(
  database: Database,
  { conversion, conversionNow }: Pick<Clients, 'conversion' | 'conversionNow'>,
): Promise<Instant> {
  const read = () =>
    database.kysely
      .selectFrom('setting')
      .select('value')
      .where('name', '=', SETTING)
      .executeTakeFirst()
  const known = await read()
  if (known !== undefined) return known.value
  await conversion.integration.checkCredentials()
  const value = toInstant(conversionNow())
  await database.transact((transaction) =>
    transaction
      .insertInto('setting')
      .values({ name: SETTING, value })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return (await read())?.value ?? value
}
