// For tests only: rows with every column filled, of which a test says what matters to it.
import { newLead } from '../conversica/want-lead.ts'
import type { ConversicaLeadTable, InteractionTable, ProspectTable } from '../database/schema.ts'

const NOON = '2026-03-02T12:00:00.000Z'

export function sampleInteractionRow(row: Partial<InteractionTable> = {}): InteractionTable {
  return {
    protocol: '1',
    begun_at: NOON,
    state: 'ENDED',
    state_at: NOON,
    channel: 'WHATSAPP',
    direction: 'received',
    agent_id: 'a1',
    agent_name: 'Ana',
    department_id: null,
    department_name: null,
    customer_id: 'c1',
    customer_name: null,
    customer_phone: null,
    customer_email: null,
    mood: null,
    first_response_seconds: 60,
    queue_seconds: null,
    talk_seconds: null,
    messages: 0,
    is_finished: 1,
    row: '{}',
    messages_read_for: null,
    ...row,
  }
}

export function sampleProspectRow(row: Partial<ProspectTable> = {}): ProspectTable {
  return {
    id: 'p1',
    created_at: NOON,
    status: 'new',
    archiving_reason: null,
    group_id: 'g1',
    group_name: 'Centro',
    agent_id: null,
    agent_name: null,
    first_name: 'Bia',
    last_name: 'Luz',
    label: null,
    source: null,
    campaign: null,
    assigned_at: null,
    first_contacted_at: null,
    deleted_at: null,
    row: '{}',
    known_at: NOON,
    revision: 1,
    ...row,
  }
}

export function sampleLeadRow(row: Partial<ConversicaLeadTable> = {}): ConversicaLeadTable {
  return { ...newLead('p1'), is_hot: 1, hot_at: NOON, ...row }
}
