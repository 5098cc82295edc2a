import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Transaction } from 'kysely'
import { wantLead, type WantLeadOptions } from '../conversica/want-lead.ts'
import type { Instant, ProspectTable, Schema } from '../database/schema.ts'
import { toContacts } from './contact.ts'
import { nextRevision } from './prospect-revision.ts'
import { toProspectRow } from './to-prospect-row.ts'

/** The state of a prospect that somebody has told us. */
export interface ProspectNews {
  readonly prospect: Prospect
  /** The vendor's instant for which the state is known to hold. */
  readonly knownAt: Instant
}

export interface StoreProspectsOptions extends WantLeadOptions {
  /**
   * The revision of the table when the answer was asked for. A prospect that was written since is passed over: what was
   * written may be newer than the answer.
   */
  readonly revisionBefore: number
}

/** Stores what the vendor says of prospects, and what follows for Conversica. Gives the ids of those passed over. */
export async function storeProspects(
  transaction: Transaction<Schema>,
  news: readonly ProspectNews[],
  options: StoreProspectsOptions,
): Promise<readonly string[]> {
  if (news.length === 0) return []
  // First of all: it makes writers of prospects wait for each other.
  const revision = await nextRevision(transaction)
  const known = await readKnown(transaction, news)
  const passedOver: string[] = []
  for (const { prospect, knownAt } of news) {
    const before = known.get(prospect.id)
    if (before !== undefined && before.revision > options.revisionBefore) {
      passedOver.push(prospect.id)
      continue
    }
    const row = { ...toProspectRow(prospect), known_at: knownAt, revision }
    if (before !== undefined && before.row === row.row && before.deleted_at === null) {
      await touchProspect(transaction, row)
      continue
    }
    await writeProspect(transaction, row)
    await addContacts(transaction, prospect)
    await wantLead(transaction, { prospect, isDeleted: false }, options)
  }
  return passedOver
}

type Known = Pick<ProspectTable, 'id' | 'row' | 'revision' | 'deleted_at'>

async function readKnown(
  transaction: Transaction<Schema>,
  news: readonly ProspectNews[],
): Promise<ReadonlyMap<string, Known>> {
  const rows = await transaction
    .selectFrom('prospect')
    .select(['id', 'row', 'revision', 'deleted_at'])
    .where(
      'id',
      'in',
      news.map(({ prospect }) => prospect.id),
    )
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Nothing has changed but our knowledge of it: a notification of before is old news from now on. */
async function touchProspect(
  transaction: Transaction<Schema>,
  { id, known_at, revision }: ProspectTable,
): Promise<void> {
  await transaction
    .updateTable('prospect')
    .set({ known_at, revision })
    .where('id', '=', id)
    .execute()
}

async function writeProspect(transaction: Transaction<Schema>, row: ProspectTable): Promise<void> {
  await transaction
    .insertInto('prospect')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** The vendor only ever adds ways to reach somebody. */
async function addContacts(
  transaction: Transaction<Schema>,
  { id, phones = [], emails = [] }: Prospect,
): Promise<void> {
  const contacts = toContacts(phones, emails)
  if (contacts.length === 0) return
  await transaction
    .insertInto('prospect_contact')
    .values(contacts.map((contact) => ({ prospect_id: id, ...contact })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A prospect that the vendor did not find. */
export interface ProspectGone {
  readonly id: string
  readonly knownAt: Instant
}

/**
 * Marks a prospect as deleted and makes Conversica stop writing to it. The row stays, and so do the contacts: somebody
 * who was deleted must not come back as a new lead. Gives false where the prospect was written since it was asked for.
 */
export async function markDeleted(
  transaction: Transaction<Schema>,
  { id, knownAt }: ProspectGone,
  options: StoreProspectsOptions,
): Promise<boolean> {
  const revision = await nextRevision(transaction)
  const known = await transaction
    .selectFrom('prospect')
    .select(['row', 'revision', 'deleted_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (known === undefined) return true
  if (known.revision > options.revisionBefore) return false
  await transaction
    .updateTable('prospect')
    .set({ deleted_at: known.deleted_at ?? knownAt, known_at: knownAt, revision })
    .where('id', '=', id)
    .execute()
  // Only `toProspectRow` writes it.
  const prospect = JSON.parse(known.row) as Prospect
  await wantLead(transaction, { prospect, isDeleted: true }, options)
  return true
}
