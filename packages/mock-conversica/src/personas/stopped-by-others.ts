// Leads whose conversation somebody else ends: none of them comes unless its name is called.
import { becomes, between, series } from '../assistant/script-parts.ts'
import { HOUR_MS } from '../durations.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import type { Persona } from './persona.ts'

export const managerStopped = stoppedBy('manager-stopped', 'Manager Stopped', 'A manager ends it.')
export const repStopped = stoppedBy('rep-stopped', 'Rep Stopped', 'The rep ends it.')
export const adminStopped = stoppedBy('admin-stopped', 'Admin Stopped', 'An administrator ends it.')
export const crmStopped = stoppedBy('crm-stopped', 'CRM Stopped', "The customer's system ends it.")
export const clientStopped = stoppedBy(
  'client-stopped',
  'Client Requested Stop',
  'The customer asks the vendor to end it.',
)
export const inactiveService = stoppedBy(
  'inactive-service',
  'Inactive Service',
  "The customer's service is switched off.",
)
export const notActive = stoppedBy(
  'service-not-active',
  'Service Not Active',
  'The vendor switches the service off.',
)
export const systemStopped = stoppedBy('system-stopped', 'System Stopped', 'The vendor ends it.')
export const markedSold = stoppedBy(
  'marked-sold',
  'Marked Sold',
  'The lead is found to have bought.',
)

function stoppedBy(name: string, status: ConversationStatus, summary: string): Persona {
  return {
    name,
    summary: `${summary} After the first message.`,
    weight: 0,
    script: (random) => [
      ...series(random, 1),
      becomes(status, between(random, HOUR_MS, 6 * HOUR_MS)),
    ],
  }
}
