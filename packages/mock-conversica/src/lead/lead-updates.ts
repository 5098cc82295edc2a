import type { LeadFacts } from './lead-facts.ts'
import { type Lead, leadKeyOf, type LeadRecord } from './lead.ts'
import { isTestLead } from './test-lead.ts'

/** Returns the record of a new lead. */
export function newRecord(lead: Lead, addedAt: number, sandbox: string): LeadRecord {
  return {
    key: leadKeyOf(lead),
    lead,
    isTestLead: isTestLead(lead, sandbox),
    addedAt,
    facts: factsFrom(lead, {}),
    reviewPlanned: true,
    suspendedByKeys: false,
    messageCount: 0,
  }
}

/** Returns the record after an update: keys that were left out keep their value (assumed). */
export function updatedRecord(record: LeadRecord, update: Lead, sandbox: string): LeadRecord {
  const lead = { ...record.lead, ...differencesFrom(update, record.lead) }
  return {
    ...record,
    lead,
    isTestLead: isTestLead(lead, sandbox),
    facts: factsFrom(update, record.facts),
  }
}

/** Returns the values that differ. Repeated ones are dropped, so that memory holds them once. */
function differencesFrom(update: Lead, lead: Lead): Partial<Lead> {
  const news: Partial<Record<string, Lead[string]>> = {}
  for (const key in update) if (update[key] !== lead[key]) news[key] = update[key]
  return news
}

/** The customer's own settings for text messages are facts that no callback repeats. */
function factsFrom(lead: Lead, facts: LeadFacts): LeadFacts {
  const { smsOptIn = facts.smsOptIn, smsOptOut = facts.smsOptOut } = lead
  if (smsOptIn === facts.smsOptIn && smsOptOut === facts.smsOptOut) return facts
  return {
    ...facts,
    ...(smsOptIn !== undefined && { smsOptIn }),
    ...(smsOptOut !== undefined && { smsOptOut }),
  }
}

/**
 * Tells if the update changes nothing: every key has the value that is known already. A lead that is suspended by its
 * keys is reviewed all the same, as a change of another lead may have removed the reason.
 */
export function changesNothing({ lead, suspendedByKeys }: LeadRecord, update: Lead): boolean {
  if (suspendedByKeys) return false
  for (const key in update) if (update[key] !== lead[key]) return false
  return true
}

/** The limit of a lead that grows by updates, in characters of keys and values: as much as one body may hold. */
export const LEAD_CHARACTERS_MAX = 1024 * 1024

/** Tells if the updated lead would exceed the limit. It runs on every update, so it makes no copy. */
export function exceedsSizeLimit(known: Lead, update: Lead): boolean {
  let characters = charactersOf(update)
  // The sum is an upper bound of the merged lead, and nearly always small enough.
  if (charactersOf(known) + characters <= LEAD_CHARACTERS_MAX) return false
  for (const key in known) {
    if (!Object.hasOwn(update, key)) characters += key.length + sizeOf(known[key])
  }
  return characters > LEAD_CHARACTERS_MAX
}

function charactersOf(lead: Lead): number {
  let characters = 0
  for (const key in lead) characters += key.length + sizeOf(lead[key])
  return characters
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return typeof value === 'object' ? JSON.stringify(value).length : String(value).length
}
