import { changedFacts } from '../lead/lead-facts.ts'
import { toCallbackDate } from '../lead/callback-date.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import { MESSAGES_PER_LEAD_MAX, messageKeyOf } from '../lead/message-record.ts'
import type { MessageRecord } from '../lead/message-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import type { Turn } from './turn.ts'

/** Keeps what a step left behind, plans the next one, and tells the customer: first the message, then what changed. */
export function commitTurn(world: ConversicaWorld, before: LeadRecord, turn: Turn): void {
  keepTurn(world, turn)
  if (turn.message !== undefined) tellMessage(world, turn.record, turn.message)
  tellChanges(world, before, turn.record)
}

/** Keeps what a step left behind and plans the next one, without a word to anybody. */
export function keepTurn(world: ConversicaWorld, { record, message, nextAfterMs }: Turn): void {
  const { leads, messages } = world.data
  leads.replace(record)
  if (message !== undefined) {
    messages.insert(message)
    messages.delete(messageKeyOf(record.key, record.messageCount - 1 - MESSAGES_PER_LEAD_MAX))
  }
  if (nextAfterMs !== undefined) planBeat(world, record.key, world.now() + nextAfterMs)
}

/** Plans the lead's next beat in the place of any other. */
function planBeat(world: ConversicaWorld, leadKey: string, dueAt: number): void {
  world.agenda.cancel(leadKey, ['beat'])
  world.agenda.plan({ kind: 'beat', subject: leadKey, payload: null, dueAt })
}

/** Sends a Lead Update with the keys that changed, if any did. */
function tellChanges(world: ConversicaWorld, before: LeadRecord, after: LeadRecord): void {
  const changes = changedFacts(before.facts, after.facts)
  if (changes === undefined) return
  const payload = { ...identityOf(after), ...changes }
  world.emit({ webhook: 'leadUpdate', subject: after.key, payload })
}

function tellMessage(world: ConversicaWorld, record: LeadRecord, message: MessageRecord): void {
  const { action, at, subject, body } = message
  const payload = { ...identityOf(record), action, date: toCallbackDate(at), subject, body }
  world.emit({ webhook: 'message', subject: record.key, payload })
}

/** How callbacks name a lead: the version that it came with, and no clientId as an empty one (assumed). */
function identityOf({ lead }: LeadRecord) {
  return { apiVersion: lead.apiVersion, id: lead.id, clientId: lead.clientId ?? '' }
}
