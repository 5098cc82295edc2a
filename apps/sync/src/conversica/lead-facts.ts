import type { LeadUpdate } from '@ensaio/conversica-client'
import { toInstant } from '../database/instant.ts'
import type { ConversicaLeadTable, Instant } from '../database/schema.ts'

/** A value that Conversica has told, and since when it holds; an empty instant where it did not say. */
export interface Fact {
  readonly value: string | boolean
  readonly at: Instant | ''
}

/** All that Conversica has told of a lead, by its keys. */
export type Facts = Readonly<Record<string, Fact>>

/** Keys that say whom an update is about, not what changed. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(['apiVersion', 'id', 'clientId'])

/**
 * Merges an update into what is known, key by key. Updates carry only what changed and may come late: a value of before
 * never replaces a newer one. A value without a date of its own is taken to be as old as the newest date beside it.
 */
export function mergeFacts(known: Facts, update: LeadUpdate): Facts {
  const entries = Object.entries(update).filter(([key]) => !ADDRESS_KEYS.has(key))
  const dates = new Map(entries.flatMap(([key, value]) => toDate(key, value)))
  const newest = [...dates.values()].toSorted().at(-1) ?? ''
  const merged: Record<string, Fact> = { ...known }
  for (const [key, value] of entries) {
    const fact = { value, at: dates.get(key) ?? dates.get(`${key}Date`) ?? newest }
    if (isNewer(fact, known[key])) merged[key] = fact
  }
  return merged
}

/** Without a date on either side, what comes later counts. */
function isNewer({ at }: Fact, known: Fact | undefined): boolean {
  return known === undefined || at === '' || at >= known.at
}

function toDate(key: string, value: string | boolean): readonly (readonly [string, Instant])[] {
  if (!key.toLowerCase().endsWith('date') && key !== 'dateAdded') return []
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return []
  return [[key, toInstant(value)]]
}

/** The facts that the app acts on. */
export type Standing = Pick<
  ConversicaLeadTable,
  | 'is_hot'
  | 'hot_at'
  | 'is_opted_out'
  | 'is_text_opted_out'
  | 'lead_status'
  | 'stage'
  | 'status'
  | 'status_at'
>

/** Statuses by which a person has asked for silence. */
const WANTS_SILENCE: ReadonlySet<string> = new Set([
  'Unsubscribed',
  'Marked Spam',
  'Do Not Email',
  'Lead Requested Stop',
])

/**
 * Reads where a lead stands. An opt-out is taken from the update itself, however late it comes, and one that was heard
 * is never taken back by a machine.
 */
export function toStanding(
  facts: Facts,
  update: LeadUpdate,
  before: Pick<Standing, 'is_opted_out' | 'is_text_opted_out'> | undefined,
): Standing {
  const text = (key: string): string | null => {
    const value = facts[key]?.value
    return typeof value === 'string' ? value : null
  }
  const hot = facts['hotLead']
  const wantsSilence =
    update.doNotEmail === true || WANTS_SILENCE.has(update.conversationStatus ?? '')
  return {
    is_hot: hot?.value === true ? 1 : 0,
    hot_at: hot?.value === true ? hot.at || null : null,
    is_opted_out: before?.is_opted_out === 1 || wantsSilence ? 1 : 0,
    is_text_opted_out: before?.is_text_opted_out === 1 || update.smsOptOut === true ? 1 : 0,
    lead_status: text('leadStatus'),
    stage: text('conversationStage'),
    status: text('conversationStatus'),
    status_at: facts['conversationStatus']?.at || null,
  }
}
