// The facts of a lead that a customer can see: the keys of the Lead Update callback, and their changes.
import type { Schemas } from '@ensaio/contracts/conversica'
import { toCallbackDate } from './callback-date.ts'
import { type ConversationStatus, stageOf } from './conversation-status.ts'

/** All Lead Update callbacks about a lead, merged. */
export type LeadFacts = Readonly<
  Omit<Schemas['LeadUpdateCallback'], 'apiVersion' | 'id' | 'clientId'>
>

/** Changes of facts; the dates that belong to them are set automatically. */
export type FactChanges = Partial<
  Pick<
    LeadFacts,
    | 'hotLead'
    | 'leadAtRisk'
    | 'actionRequired'
    | 'leadStatus'
    | 'doNotEmail'
    | 'smsOptIn'
    | 'smsOptOut'
    | 'discoveredPhone1'
    | 'discoveredPhone2'
    | 'discoveredEmail1'
    | 'discoveredEmail2'
  >
>

/** The changes that come with a stop, besides its status (assumed). */
const STOP_CHANGES: Partial<Record<ConversationStatus, FactChanges>> = {
  'Do Not Email': { doNotEmail: true, leadStatus: 'No Further Action' },
  'Marked Sold': { leadStatus: 'No Further Action' },
  'CRM Stopped': { leadStatus: 'No Further Action' },
  'System Stopped': { leadStatus: 'Lead to Review', actionRequired: true },
}

/** Returns the changes that come with a stop in the status. */
export function stopChanges(status: ConversationStatus): FactChanges {
  return STOP_CHANGES[status] ?? {}
}

/** The date key that accompanies a fact. */
const DATE_KEYS = {
  hotLead: 'hotLeadDate',
  leadAtRisk: 'leadAtRiskDate',
  actionRequired: 'actionRequiredDate',
  leadStatus: 'leadStatusDate',
  conversationStage: 'conversationStageDate',
  conversationStatus: 'conversationStatusDate',
} as const satisfies Partial<Record<keyof LeadFacts, keyof LeadFacts>>

/** Every fact, in the vendor's order, which callbacks keep. */
const FACT_KEYS = [
  'dateAdded',
  'firstMessageDate',
  'lastMessageDate',
  'lastResponseDate',
  'hotLead',
  'hotLeadDate',
  'leadAtRisk',
  'leadAtRiskDate',
  'actionRequired',
  'actionRequiredDate',
  'discoveredPhone1',
  'discoveredPhone2',
  'discoveredEmail1',
  'discoveredEmail2',
  'leadStatus',
  'leadStatusDate',
  'conversationStage',
  'conversationStageDate',
  'conversationStatus',
  'conversationStatusDate',
  'doNotEmail',
  'smsOptIn',
  'smsOptOut',
] as const satisfies readonly (keyof LeadFacts)[]

type DatedFact = keyof typeof DATE_KEYS

/** Returns the facts with a new status, if any, and with the changes. */
export function withChanges(
  facts: LeadFacts,
  news: {
    readonly status?: ConversationStatus
    readonly changes?: FactChanges
    readonly at: number
  },
): LeadFacts {
  const { status, changes, at } = news
  const merged: LeadFacts = {
    ...facts,
    ...(status && { conversationStage: stageOf(status), conversationStatus: status }),
    ...changes,
  }
  return { ...merged, ...datesOfChanges(facts, merged, at) }
}

/**
 * Returns the facts whose value changed, each with its date, even where that date is the same second as before; `undefined`
 * where nothing changed. Facts are never removed.
 */
export function changedFacts(before: LeadFacts, after: LeadFacts): LeadFacts | undefined {
  const changed = FACT_KEYS.filter((key) => after[key] !== before[key])
  if (changed.length === 0) return undefined
  const shown = new Set<string>(
    changed.flatMap((key) => (isDated(key) ? [key, DATE_KEYS[key]] : [key])),
  )
  return Object.fromEntries(
    FACT_KEYS.filter((key) => shown.has(key)).map((key) => [key, after[key]]),
  )
}

function datesOfChanges(before: LeadFacts, after: LeadFacts, at: number): LeadFacts {
  const changed = (Object.keys(DATE_KEYS) as DatedFact[]).filter(
    (key) => after[key] !== before[key],
  )
  return Object.fromEntries(changed.map((key) => [DATE_KEYS[key], toCallbackDate(at)]))
}

function isDated(key: string): key is DatedFact {
  return Object.hasOwn(DATE_KEYS, key)
}
