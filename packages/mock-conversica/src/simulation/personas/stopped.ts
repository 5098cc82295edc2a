import { HOUR_MS, MINUTE_MS } from '../../durations.ts'
import type { ConversationStatus } from '../../lead/conversation-status.ts'
import { stopChanges } from '../../lead/lead-facts.ts'
import { between, changesTo, messageSeries, receives, replyDelay } from '../script-steps.ts'
import type { Persona } from './persona.ts'

// Leads whose conversation somebody else ends. Except for `review`, they only appear by name.

export const managerStopped = stoppedBy(
  'manager-stopped',
  'Manager Stopped',
  'A manager stops the conversation.',
)
export const repStopped = stoppedBy('rep-stopped', 'Rep Stopped', 'The rep stops the conversation.')
export const adminStopped = stoppedBy(
  'admin-stopped',
  'Admin Stopped',
  'An administrator stops the conversation.',
)
export const crmStopped = stoppedBy(
  'crm-stopped',
  'CRM Stopped',
  "The customer's CRM ends the conversation.",
)
export const clientStopped = stoppedBy(
  'client-stopped',
  'Client Requested Stop',
  "The vendor's staff stops the conversation at the customer's request.",
)
export const inactiveService = stoppedBy(
  'inactive-service',
  'Inactive Service',
  "The customer's service is switched off.",
)
export const systemStopped = stoppedBy(
  'system-stopped',
  'System Stopped',
  'The vendor stops the conversation.',
)
export const markedSold = stoppedBy(
  'marked-sold',
  'Marked Sold',
  'The lead turns out to have bought.',
)

function stoppedBy(name: string, status: ConversationStatus, summary: string): Persona {
  return {
    name,
    summary: `${summary} After the first message.`,
    weight: 0,
    script: (random) => [
      ...messageSeries(random, 1),
      changesTo(status, between(random, HOUR_MS, 6 * HOUR_MS), {
        changes: stopChanges(status),
      }),
    ],
  }
}

export const review: Persona = {
  name: 'review',
  summary:
    'Sends a reply that the assistant cannot classify: it stops, and a person must review the lead.',
  weight: 4,
  script: (random) => [
    ...messageSeries(random, random.integer(1, 2)),
    receives('unclear', replyDelay(random)),
    changesTo('System Stopped', 2 * MINUTE_MS, { changes: stopChanges('System Stopped') }),
  ],
}
