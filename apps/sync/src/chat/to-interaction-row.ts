import type { ExpandedRow } from '@ensaio/zenvia-chat-client'
import { toInstant } from '../database/instant.ts'
import type { InteractionTable } from '../database/schema.ts'

/** A row of the history as it is stored. Which messages were read is not in it. */
export type InteractionRow = Omit<InteractionTable, 'messages_read_for'>

/** States that an interaction does not leave. EXPIRED is none: an agent still has to close it. */
const FINAL_STATES: ReadonlySet<string> = new Set([
  'ENDED',
  'UNAVAILABLE',
  'CANCELED',
  'DISCARDED',
  'MISSED',
])

/** Turns a row of the vendor into one of ours. */
export function toInteractionRow(row: ExpandedRow): InteractionRow {
  const { agent, department, customer } = row
  return {
    protocol: row.id,
    begun_at: toInstant(row.created_at),
    state: row.current_state,
    state_at: toInstant(row.current_state_time),
    channel: row.media,
    // The vendor spells it as a text in some answers and as a boolean in others.
    direction: String(row.active) === 'true' ? 'made' : 'received',
    agent_id: agent?.id ?? null,
    agent_name: agent?.name ?? null,
    department_id: department?.id ?? null,
    department_name: department?.name ?? null,
    customer_id: customer.id,
    customer_name: firstText(customer.fields.main_identifier),
    customer_phone: firstText(customer.fields.channel_phone),
    customer_email: firstText(customer.fields.channel_email),
    mood: row.mood,
    first_response_seconds: row.first_contact_time,
    queue_seconds: row.queued_time,
    talk_seconds: row.talking_time,
    messages: row.messages,
    is_finished: FINAL_STATES.has(row.current_state) ? 1 : 0,
    row: JSON.stringify(row),
  }
}

/** Most fields hold one text, for which no list need be made. */
function firstText(field: string | readonly string[]): string | null {
  if (typeof field === 'string') return field === '' ? null : field
  return toTexts(field)[0] ?? null
}

/** Reads a customer's field: one text, several, or an empty one for what is not known. */
export function toTexts(field: string | readonly string[]): readonly string[] {
  return [field].flat().filter((text) => text !== '')
}
