import { toCallbackDate } from '../lead/callback-date.ts'
import { changedFacts } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead.ts'
import { messageKeyOf, type MessageRecord, MESSAGES_PER_LEAD_MAX } from '../lead/message.ts'
import type { ConversicaWorld } from '../world.ts'
import type { StepResult } from './run-step.ts'

/** Saves the result of a step, schedules the next one, and notifies the customer: first the message, then the changes. */
export function commitStep(world: ConversicaWorld, before: LeadRecord, result: StepResult): void {
  saveStep(world, result)
  if (result.message !== undefined) tellMessage(world, result.record, result.message)
  tellChanges(world, before, result.record)
}

/** Saves the result of a step and schedules the next one, without callbacks. */
export function saveStep(
  world: ConversicaWorld,
  { record, message, nextAfterMs }: StepResult,
): void {
  const { leads, messages } = world.data
  leads.replace(record)
  if (message !== undefined) {
    messages.insert(message)
    messages.delete(messageKeyOf(record.key, record.messageCount - 1 - MESSAGES_PER_LEAD_MAX))
  }
  if (nextAfterMs !== undefined) planNextStep(world, record.key, world.now() + nextAfterMs)
}

/** Schedules the lead's next step in place of any other. */
function planNextStep(world: ConversicaWorld, leadKey: string, dueAt: number): void {
  world.agenda.cancel(leadKey, ['conversationStep'])
  world.agenda.plan({ kind: 'conversationStep', subject: leadKey, payload: null, dueAt })
}

/** Sends a Lead Update with the keys that changed, if any did. */
function tellChanges(world: ConversicaWorld, before: LeadRecord, after: LeadRecord): void {
  const changes = changedFacts(before.facts, after.facts)
  if (changes === undefined) return
  const payload = { ...identityOf(world, after), ...changes }
  world.emit({ webhook: 'leadUpdate', subject: after.key, payload })
}

function tellMessage(world: ConversicaWorld, record: LeadRecord, message: MessageRecord): void {
  const { action, at, subject, body } = message
  const payload = { ...identityOf(world, record), action, date: toCallbackDate(at), subject, body }
  world.emit({ webhook: 'message', subject: record.key, payload })
}

/** Returns the identity of a lead in callbacks: the version of its request, its id, and its client where it has one. */
function identityOf(world: ConversicaWorld, { lead }: LeadRecord) {
  const { apiVersion, id, clientId = '' } = lead
  const hasClient = clientId !== '' || world.behaviour('emptyClientId')
  return { apiVersion, id, ...(hasClient && { clientId }) }
}
