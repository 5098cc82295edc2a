import { acceptedLeads } from './accepted-leads.ts'
import type { LeadInteraction } from './lead-interaction.ts'
import { refusedLeads } from './refused-leads.ts'
import { turnedAway } from './turned-away.ts'

/** All that the client expects of Conversica. */
export const leadInteractions: readonly LeadInteraction[] = [
  ...acceptedLeads,
  ...refusedLeads,
  ...turnedAway,
]
