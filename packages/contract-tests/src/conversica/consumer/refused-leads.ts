import { behaviour, scenario } from '../states.ts'
import type { LeadInteraction } from './lead-interaction.ts'
import { leastLead } from './leads.ts'

/** Leads that are wrong. The answer names every key at fault, not only the first. */
export const refusedLeads: readonly LeadInteraction[] = [
  {
    description: 'a lead without one required key',
    given: [scenario('empty')],
    lead: without('firstName'),
    answer: { kind: 'refused', keys: ['firstName'] },
  },
  {
    description: 'a lead without several required keys',
    given: [scenario('empty')],
    lead: without('firstName', 'email', 'repName'),
    answer: { kind: 'refused', keys: ['firstName', 'email', 'repName'] },
  },
  {
    description: 'a lead with a null value',
    given: [scenario('empty')],
    lead: { ...leastLead, leadStatus: null },
    answer: { kind: 'refused', keys: ['leadStatus'] },
  },
  {
    description: 'a lead whose id is a number',
    given: [scenario('empty')],
    lead: { ...leastLead, id: 501 },
    answer: { kind: 'refused', keys: ['id'] },
  },
  {
    description: 'a lead with a string in place of a boolean',
    given: [scenario('empty')],
    lead: { ...leastLead, optOut: 'false' },
    answer: { kind: 'refused', keys: ['optOut'] },
  },
  {
    description: 'a lead with an invalid date',
    given: [scenario('empty')],
    lead: { ...leastLead, date: 'yesterday' },
    answer: { kind: 'refused', keys: ['date'] },
  },
  {
    description: 'a lead with an empty id',
    given: [scenario('empty')],
    lead: { ...leastLead, id: '' },
    answer: { kind: 'refused', keys: ['id'] },
  },
  {
    description: 'a lead with many invalid keys',
    given: [scenario('empty')],
    lead: { ...without('email'), id: 501, leadSource: null, smsOptIn: 1, date: 'yesterday' },
    answer: { kind: 'refused', keys: ['email', 'id', 'leadSource', 'smsOptIn', 'date'] },
  },
  {
    description: 'a lead without the required conversation',
    given: [scenario('empty'), behaviour('requireConversationId', true)],
    lead: leastLead,
    answer: { kind: 'refused', keys: ['conversationId'] },
  },
  {
    description: 'a lead without a name and without the required conversation',
    given: [scenario('empty'), behaviour('requireConversationId', true)],
    lead: without('firstName'),
    answer: { kind: 'refused', keys: ['firstName', 'conversationId'] },
  },
  {
    description: 'a test lead when none is left',
    given: [scenario('empty'), behaviour('testLeadsMax', 0)],
    lead: { ...leastLead, lastName: 'TLT0000000' },
    injected: { lastName: 'testLeadToken' },
    answer: { kind: 'refused', keys: ['lastName'] },
  },
]

function without(...keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(leastLead).filter(([key]) => !keys.includes(key)))
}
