// What a customer can see of a lead: the keys of the Lead Update callback, and how they change.
import type { Schemas } from '@ensaio/contracts/conversica'
import { stageOf } from '../vocabulary.ts'
import type { ConversationStatus } from '../vocabulary.ts'
import { toCallbackDate } from './callback-date.ts'

/** All that Lead Update callbacks ever said of a lead, merged. */
export type LeadFacts = Readonly<
  Omit<Schemas['LeadUpdateCallback'], 'apiVersion' | 'id' | 'clientId'>
>

/** Facts that something may set; the dates beside them follow by themselves. */
export type Marks = Partial<
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

/** The date key that accompanies a fact. */
const DATE_KEYS = {
  hotLead: 'hotLeadDate',
  leadAtRisk: 'leadAtRiskDate',
  actionRequired: 'actionRequiredDate',
  leadStatus: 'leadStatusDate',
  conversationStage: 'conversationStageDate',
  conversationStatus: 'conversationStatusDate',
} as const satisfies Partial<Record<keyof LeadFacts, keyof LeadFacts>>

/** Every fact, in the order in which the vendor lists them: callbacks carry them so. */
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

/** The facts after the conversation came into the status, if any, and the marks were set. */
export function withNews(
  facts: LeadFacts,
  news: { readonly status?: ConversationStatus; readonly marks?: Marks; readonly at: number },
): LeadFacts {
  const { status, marks, at } = news
  const merged: LeadFacts = {
    ...facts,
    ...(status && { conversationStage: stageOf(status), conversationStatus: status }),
    ...marks,
  }
  return { ...merged, ...datesOfChanges(facts, merged, at) }
}

/**
 * The facts whose value changed, each with its date, even where that date is the same second as before; `undefined`
 * where nothing changed. Facts are never taken back, so there are no removals.
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
