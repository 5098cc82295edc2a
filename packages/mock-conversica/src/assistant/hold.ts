import { withNews } from '../lead/lead-facts.ts'
import type { Marks } from '../lead/lead-facts.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import { greeted } from './admit.ts'
import { scriptOf } from './script-of.ts'
import type { RandomFor } from './script-of.ts'
import type { Turn } from './turn.ts'

/** What a stop says beside its status (assumed). */
const STOP_MARKS: Partial<Record<ConversationStatus, Marks>> = {
  'Do Not Email': { doNotEmail: true, leadStatus: 'No Further Action' },
  'Marked Sold': { leadStatus: 'No Further Action' },
  'CRM Stopped': { leadStatus: 'No Further Action' },
  'System Stopped': { leadStatus: 'Lead to Review', actionRequired: true },
}

/** Lets a conversation rest in the status, because of the lead's keys or the account, or because somebody said so. */
export function hold(
  record: LeadRecord,
  {
    status,
    by,
    at,
  }: { readonly status: ConversationStatus; readonly by: 'keys' | 'people'; readonly at: number },
): Turn {
  const marks = STOP_MARKS[status] ?? {}
  const facts = withNews(greeted(record), { status, marks, at })
  return { record: { ...record, facts, heldByKeys: by === 'keys' } }
}

/** Takes a conversation up where it was left. What was never begun is not for this. */
export function resume(record: LeadRecord, at: number, randomFor: RandomFor): Turn {
  const { talk, facts } = record
  const next = talk && scriptOf(record, talk, randomFor)[talk.position]
  const status = next === undefined ? 'Listening' : statusBefore(next.line?.from)
  const marks: Marks = {
    ...(facts.leadStatus === 'No Further Action' && { leadStatus: 'None' }),
    ...(facts.conversationStatus === 'Do Not Email' && { doNotEmail: false }),
  }
  return {
    record: { ...record, facts: withNews(facts, { status, marks, at }), heldByKeys: false },
    ...(next !== undefined && { nextAfterMs: next.afterMs }),
  }
}

function statusBefore(writer: 'assistant' | 'lead' | undefined): ConversationStatus {
  return writer === 'assistant' ? 'Message Scheduled' : 'Sent Message'
}
