import type { LeadFacts } from './lead-facts.ts'
import { leadKeyOf } from './lead-key.ts'
import type { Lead, LeadRecord } from './lead-record.ts'
import { isTestLead } from './test-lead.ts'

/** The record of a lead that comes for the first time. */
export function newRecord(lead: Lead, addedAt: number, sandbox: string): LeadRecord {
  return {
    key: leadKeyOf(lead),
    lead,
    isTestLead: isTestLead(lead, sandbox),
    addedAt,
    facts: knownFrom(lead, {}),
    reviewPlanned: true,
    heldByKeys: false,
    messageCount: 0,
  }
}

/** The record after an update: keys that were left out keep their value (assumed). */
export function updatedRecord(record: LeadRecord, update: Lead, sandbox: string): LeadRecord {
  const lead = { ...record.lead, ...newsIn(update, record.lead) }
  return {
    ...record,
    lead,
    isTestLead: isTestLead(lead, sandbox),
    facts: knownFrom(update, record.facts),
  }
}

/** Keeps the values that are known already: what an update only repeats need not be held a second time. */
function newsIn(update: Lead, lead: Lead): Partial<Lead> {
  const news: Partial<Record<string, Lead[string]>> = {}
  for (const key in update) if (update[key] !== lead[key]) news[key] = update[key]
  return news
}

/** What the customer says about text messages it need not be told. */
function knownFrom(lead: Lead, facts: LeadFacts): LeadFacts {
  const { smsOptIn = facts.smsOptIn, smsOptOut = facts.smsOptOut } = lead
  if (smsOptIn === facts.smsOptIn && smsOptOut === facts.smsOptOut) return facts
  return {
    ...facts,
    ...(smsOptIn !== undefined && { smsOptIn }),
    ...(smsOptOut !== undefined && { smsOptOut }),
  }
}

/**
 * Whether the update changes nothing: every key has the value that is known already. A lead that rests because of its
 * keys is looked at again all the same, as the reason may be gone with another lead.
 */
export function saysNothingNew({ lead, heldByKeys }: LeadRecord, update: Lead): boolean {
  if (heldByKeys) return false
  for (const key in update) if (update[key] !== lead[key]) return false
  return true
}
