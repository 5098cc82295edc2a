import { behaviour, savedLead, scenario } from '../states.ts'
import type { LeadInteraction } from './lead-interaction.ts'
import { automotiveLead, fullLead, leastLead, olderLead } from './leads.ts'

const answer = { kind: 'accepted' } as const

/** Leads that are taken. */
export const acceptedLeads: readonly LeadInteraction[] = [
  {
    description: 'a new lead with the required keys',
    given: [scenario('empty')],
    lead: leastLead,
    answer,
  },
  {
    description: 'a new lead with every general key',
    given: [scenario('empty')],
    lead: fullLead,
    answer,
  },
  {
    description: 'a lead with the keys of car dealers',
    given: [scenario('empty')],
    lead: automotiveLead,
    answer,
  },
  {
    description: 'a lead with the keys of version 7.1',
    given: [scenario('empty')],
    lead: olderLead,
    answer,
  },
  {
    description: 'a lead with an undocumented key',
    given: [scenario('empty')],
    lead: { ...leastLead, favouriteBoat: 'dinghy' },
    answer,
  },
  {
    description: 'a lead among many others',
    given: [scenario('default')],
    lead: leastLead,
    answer,
  },
  {
    description: 'a change of some keys of a known lead',
    given: [scenario('empty'), savedLead(fullLead)],
    lead: {
      ...leastLead,
      id: fullLead.id,
      clientId: fullLead.clientId,
      leadStatus: 'Test Sail',
      repName: 'Maja',
    },
    answer,
  },
  {
    description: 'the same lead for another client',
    given: [scenario('empty'), savedLead(fullLead)],
    lead: { ...fullLead, clientId: 'harbour-south' },
    answer,
  },
  {
    description: 'the opt-out of a known lead',
    given: [scenario('empty'), savedLead(leastLead)],
    lead: { ...leastLead, optOut: true, smsOptOut: true, stopMessaging: true },
    answer,
  },
  {
    description: 'a lead without an address and without a rep',
    given: [scenario('empty')],
    lead: { ...leastLead, email: '', repName: '' },
    answer,
  },
  {
    description: 'a test lead, marked by the token in place of its last name',
    given: [scenario('empty')],
    lead: { ...leastLead, lastName: 'TLT0000000' },
    injected: { lastName: 'testLeadToken' },
    answer,
  },
  {
    description: 'a lead with the required conversation',
    given: [scenario('empty'), behaviour('requireConversationId', true)],
    lead: { ...leastLead, conversationId: 'Boat Show Follow-up' },
    answer,
  },
]
