import type { Schemas } from '@ensaio/contracts/conversica'
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
