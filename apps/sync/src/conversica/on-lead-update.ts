import type { LeadUpdate } from '@ensaio/conversica-client'
import type { Prospect } from '@ensaio/zenvia-conversion-client'
import type { Transaction } from 'kysely'
import type { SyncSettings } from '../app/settings.ts'
import { type Command, toEntry } from '../conversion/command.ts'
import { nextRevision } from '../conversion/prospect-revision.ts'
import type { Schema } from '../database/schema.ts'
import type { ClaimedEntry } from '../queue/queue.ts'
import type { Effect } from '../queue/work-on-queue.ts'
import { type Facts, mergeFacts, toStanding } from './lead-facts.ts'
import { newLead, wantLead, type WantLeadOptions } from './want-lead.ts'

export interface OnLeadUpdateOptions extends WantLeadOptions {
  readonly settings: Pick<SyncSettings, 'hotLabel' | 'hotField'>
}

/** Merges what Conversica has told of a lead, obeys an opt-out, and tells the agents of a hot lead. */
export function onLeadUpdate(
  update: LeadUpdate,
  entry: ClaimedEntry,
  options: OnLeadUpdateOptions,
): Effect {
  return async (transaction) => {
    // Before anything is read: the lead that is wanted is also worked out where prospects are written.
    await nextRevision(transaction)
    await storeFacts(transaction, update)
    const prospect = await transaction
      .selectFrom('prospect')
      .select(['row', 'deleted_at'])
      .where('id', '=', update.id)
      .executeTakeFirst()
    // Another system's lead: the account may serve several.
    if (prospect === undefined) return
    const stored = {
      // Only `toProspectRow` writes it.
      prospect: JSON.parse(prospect.row) as Prospect,
      isDeleted: prospect.deleted_at !== null,
    }
    await wantLead(transaction, stored, options)
    if (update.hotLead !== true) return
    const occasion = `${update.id} ${update.hotLeadDate ?? entry.key}`
    const commands = toHotCommands(update, options.settings)
    await options.outbox.add(
      transaction,
      commands.map((command) => toEntry(command, `hot ${occasion}`)),
    )
  }
}

async function storeFacts(transaction: Transaction<Schema>, update: LeadUpdate): Promise<void> {
  const known = await transaction
    .selectFrom('conversica_lead')
    .selectAll()
    .where('prospect_id', '=', update.id)
    .executeTakeFirst()
  // Only this function writes them.
  const facts = mergeFacts(JSON.parse(known?.facts ?? '{}') as Facts, update)
  const told = { ...toStanding(facts, update, known), facts: JSON.stringify(facts) }
  await transaction
    .insertInto('conversica_lead')
    .values({ ...newLead(update.id), ...told })
    .onConflict((conflict) => conflict.column('prospect_id').doUpdateSet(told))
    .execute()
}

/** The commands that show a hot lead to the agents. Each is done once for each time that the lead became hot. */
function toHotCommands(
  { id, hotLeadDate, discoveredPhone1, discoveredEmail1 }: LeadUpdate,
  { hotLabel, hotField }: OnLeadUpdateOptions['settings'],
): readonly Command[] {
  const since = hotLeadDate ?? 'now'
  const ways = [discoveredPhone1, discoveredEmail1].filter((way) => way !== undefined)
  const hint = ways.length === 0 ? '' : ` It can also be reached by ${ways.join(' or ')}.`
  return [
    { kind: 'label', prospectId: id, label: hotLabel },
    { kind: 'additional-data', prospectId: id, values: { [hotField]: since } },
    { kind: 'note', prospectId: id, text: `Conversica: this lead is hot since ${since}.${hint}` },
  ]
}
