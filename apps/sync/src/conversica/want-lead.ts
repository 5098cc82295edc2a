import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Transaction } from 'kysely'
import { toEntry } from '../conversion/command.ts'
import type { ConversicaLeadTable, Instant, Schema } from '../database/schema.ts'
import type { Queue } from '../queue/queue.ts'
import { toLead } from './to-lead.ts'

export interface WantLeadOptions {
  readonly outbox: Queue
  readonly since: Instant
}

/** A prospect as it was stored just now. */
export interface StoredProspect {
  readonly prospect: Prospect
  readonly isDeleted: boolean
}

/**
 * Works out the lead that Conversica should have of a prospect. Where that differs from before, a command to send it
 * joins the outbox in the same transaction: neither can be lost without the other.
 */
export async function wantLead(
  transaction: Transaction<Schema>,
  { prospect, isDeleted }: StoredProspect,
  { outbox, since }: WantLeadOptions,
): Promise<void> {
  const known = await transaction
    .selectFrom('conversica_lead')
    .selectAll()
    .where('prospect_id', '=', prospect.id)
    .executeTakeFirst()
  const lead = toLead({
    prospect,
    isDeleted,
    wasWanted: known !== undefined && known.wanted !== null,
    isOptedOut: known?.is_opted_out === 1,
    isTextOptedOut: known?.is_text_opted_out === 1,
    since,
  })
  if (lead === undefined) return
  const wanted = JSON.stringify(lead)
  if (wanted === known?.wanted) return
  const revision = (known?.wanted_revision ?? 0) + 1
  await transaction
    .insertInto('conversica_lead')
    .values({ ...newLead(prospect.id), wanted, wanted_revision: revision })
    .onConflict((conflict) =>
      conflict.column('prospect_id').doUpdateSet({ wanted, wanted_revision: revision }),
    )
    .execute()
  const command = { kind: 'conversica-lead', prospectId: prospect.id, revision } as const
  await outbox.add(transaction, [toEntry(command, `${prospect.id} ${revision}`)])
}

/** A lead of which nothing has been told. */
export function newLead(prospectId: string): ConversicaLeadTable {
  return {
    prospect_id: prospectId,
    wanted: null,
    wanted_revision: 0,
    sent_revision: 0,
    is_hot: 0,
    hot_at: null,
    is_opted_out: 0,
    is_text_opted_out: 0,
    lead_status: null,
    stage: null,
    status: null,
    status_at: null,
    facts: '{}',
  }
}
