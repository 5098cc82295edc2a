import type { Lead } from '@ensaio/conversica-client'
import type { Command } from '../conversion/command.ts'
import type { Database } from '../database/database.ts'
import type { Effect } from '../queue/work-on-queue.ts'
import type { Clients } from '../vendor/create-clients.ts'

export interface SendLeadOptions {
  readonly database: Database
  readonly conversica: Clients['conversica']
}

/**
 * Sends the lead that Conversica should have. A revision that a newer one has superseded is not sent: only the latest
 * counts. Repeating it does no harm, so an uncertain attempt is simply repeated.
 */
export async function sendLead(
  { prospectId, revision }: Extract<Command, { kind: 'conversica-lead' }>,
  { database, conversica }: SendLeadOptions,
): Promise<Effect> {
  const row = await database.kysely
    .selectFrom('conversica_lead')
    .select(['wanted', 'wanted_revision'])
    .where('prospect_id', '=', prospectId)
    .executeTakeFirst()
  if (!row?.wanted || row.wanted_revision > revision) return async () => undefined
  // Only `wantLead` writes it.
  await conversica.leads.save(JSON.parse(row.wanted) as Lead)
  return async (transaction) => {
    await transaction
      .updateTable('conversica_lead')
      .set({ sent_revision: revision })
      .where('prospect_id', '=', prospectId)
      .where('sent_revision', '<', revision)
      .execute()
  }
}
