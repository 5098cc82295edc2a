import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/conversica'
import type { RefusedKey } from '../errors/refused-keys.ts'
import type { ConversicaWorld } from '../world.ts'
import type { LeadFacts } from './lead-facts.ts'

export type Lead = Schemas['Lead']

/** The channel of a message. */
export type Channel = 'email' | 'sms'

/** The state of the assistant's conversation with a lead. */
export interface Conversation {
  /** The name of the lead's persona, whose script defines the steps. */
  readonly persona: string
  /** The address at the start: after a bounce, another address restarts the conversation. */
  readonly email: string
  /** The index of the next step of the script. */
  readonly position: number
  /** Messages that the assistant sent. */
  readonly sent: number
  /** The number of times that the lead asked to be contacted later. */
  readonly pauses: number
  /** True once skipToFollowup was applied. */
  readonly skipsFirst: boolean
  /** The channel and the subject line of the assistant's last message. */
  readonly channel: Channel
  readonly subject: string
}

/** A lead, as the service stores it. */
export interface LeadRecord {
  readonly key: string
  /** Every key as the customer last sent it, unknown ones included. */
  readonly lead: Lead
  /** True if its last name is the sandbox's Test Lead Token. */
  readonly isTestLead: boolean
  /** The time of creation, in milliseconds since 1970. */
  readonly addedAt: number
  /** The facts that the customer knows by callbacks. */
  readonly facts: LeadFacts
  /** True while a review is scheduled. */
  readonly reviewPlanned: boolean
  /** True while the lead's own keys suspend the conversation; it continues once they change. */
  readonly suspendedByKeys: boolean
  /** The number of messages so far, in both directions. */
  readonly messageCount: number
  /** Absent until the assistant starts. */
  readonly conversation?: Conversation
}

/** The identity of a lead: the customer's id for it and, where one integration serves several customers, the client's. */
export type LeadIdentity = Pick<Schemas['Lead'], 'id' | 'clientId'>

/**
 * Returns the key of a lead: `lead-1001`, or `lead-1001/branch-07` with a clientId. A slash inside the id
 * is escaped, so that no two leads share a key. An empty clientId is the same as none (assumed).
 */
export function leadKeyOf({ id, clientId }: LeadIdentity): string {
  const escaped = /[%/]/.test(id) ? id.replaceAll('%', '%25').replaceAll('/', '%2F') : id
  return clientId === undefined || clientId === '' ? escaped : `${escaped}/${clientId}`
}

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
  const lead = withDifferences(record.lead, update)
  return {
    ...record,
    lead,
    isTestLead: isTestLead(lead, sandbox),
    facts: factsFrom(update, record.facts),
  }
}

/**
 * Returns the lead with the values that differ. Repeated ones are dropped, so that memory holds them once. A key `__proto__`, which to
 * set is to change what the lead inherits, is left out.
 */
function withDifferences(lead: Lead, update: Lead): Lead {
  const changed: Draft<Lead> = { ...lead }
  for (const key in update) {
    if (update[key] !== lead[key] && key !== '__proto__') changed[key] = update[key]
  }
  return changed
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

/** The limit of its keys, a choice: far more than anybody sends, and a mebibyte of them took the event loop 300 ms. */
export const LEAD_KEYS_MAX = 10_000

/** Tells if the lead, or the updated one, would exceed a limit. It runs on every request, so it makes no copy. */
export function exceedsSizeLimit(known: Lead | undefined, update: Lead): boolean {
  let characters = charactersOf(update)
  // The sum is an upper bound of the merged lead, and of its keys. It is nearly always small enough.
  const most = characters + (known === undefined ? 0 : charactersOf(known))
  if (most <= LEAD_KEYS_MAX) return false
  let keys = Object.keys(update).length
  for (const key in known) {
    if (keys > LEAD_KEYS_MAX) return true
    if (Object.hasOwn(update, key)) continue
    keys += 1
    characters += key.length + sizeOf(known[key])
  }
  return keys > LEAD_KEYS_MAX || (known !== undefined && characters > LEAD_CHARACTERS_MAX)
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

/** Observed: a Test Lead Token has ten characters. */
const TOKEN_CHARACTERS = 10
const TOKEN_PREFIX = 'TLT'

/** The token of a sandbox, made from its name: as a lead's lastName it marks a test lead. */
export function testLeadTokenOf(sandbox: string): string {
  const digits = String(hash(sandbox) % 10 ** (TOKEN_CHARACTERS - TOKEN_PREFIX.length))
  return TOKEN_PREFIX + digits.padStart(TOKEN_CHARACTERS - TOKEN_PREFIX.length, '0')
}

/** Tells if the lead's last name is the sandbox's token. */
function isTestLead(lead: Pick<Lead, 'lastName'>, sandbox: string): boolean {
  return lead.lastName?.length === TOKEN_CHARACTERS && lead.lastName === testLeadTokenOf(sandbox)
}

/** Tells if the lead would exceed the number of test leads. A lead that is one already is not counted again. */
export function exceedsTestLeads(
  world: ConversicaWorld,
  lead: Lead,
  known: LeadRecord | undefined,
): boolean {
  if (!isTestLead(lead, world.sandbox) || known?.isTestLead === true) return false
  return world.data.leads.by('testLead', 'yes').length >= world.behaviour('testLeadsMax')
}

/** 32-bit FNV-1a; the token only has to differ from sandbox to sandbox. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** Returns conversationId where the behaviour `requireConversationId` requires it and the body has none. */
export function findMissingConversation(
  world: ConversicaWorld,
  body: unknown,
): readonly RefusedKey[] {
  const isLead = typeof body === 'object' && body !== null
  if (!isLead || 'conversationId' in body || !world.behaviour('requireConversationId')) return []
  return [{ key: 'conversationId', reason: 'required but missing' }]
}
