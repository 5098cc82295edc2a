import type { Transaction } from 'kysely'
import { type Person, toEntry } from '../conversion/command.ts'
import { toContacts } from '../conversion/contact.ts'
import type { Instant, Schema } from '../database/schema.ts'
import type { Queue } from '../queue/queue.ts'
import type { InteractionRow } from './to-interaction-row.ts'
import { isPromising, toPerson } from './to-person.ts'

export interface ProposeRetailLeadsOptions {
  readonly outbox: Queue
  readonly since: Instant
  readonly source: string
}

/**
 * Makes retail leads of customers whom no prospect matches. A customer becomes one at most once, as the table
 * `retail_lead` has one row for each; the command joins the outbox in the transaction that stores the talk.
 */
export async function proposeRetailLeads(
  transaction: Transaction<Schema>,
  rows: readonly InteractionRow[],
  { outbox, since, source }: ProposeRetailLeadsOptions,
): Promise<void> {
  for (const row of rows.filter((one) => isPromising(one, since))) {
    const person = toPerson(row, source)
    if (await isKnown(transaction, person)) continue
    const { customer_id, protocol } = row
    const added = await transaction
      .insertInto('retail_lead')
      .values({ customer_id, protocol, prospect_id: null })
      .onConflict((conflict) => conflict.column('customer_id').doNothing())
      .returning('customer_id')
      .execute()
    if (added.length === 0) continue
    const entry = toEntry({ kind: 'retail-lead', person }, `customer ${customer_id}`)
    await outbox.add(transaction, [entry])
  }
}

/** Looks for a prospect with the customer's phone or email; a deleted one counts, too. */
async function isKnown(
  transaction: Transaction<Schema>,
  { phones, emails }: Person,
): Promise<boolean> {
  const contacts = toContacts(phones, emails)
  const found = await transaction
    .selectFrom('prospect_contact')
    .select('prospect_id')
    .where(({ eb, or, and }) =>
      or(contacts.map(({ kind, value }) => and([eb('kind', '=', kind), eb('value', '=', value)]))),
    )
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
