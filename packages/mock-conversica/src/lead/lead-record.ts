import type { Schemas } from '@ensaio/contracts/conversica'
import type { LeadFacts } from './lead-facts.ts'

export type Lead = Schemas['Lead']

/** The way that a message takes. */
export type Channel = 'email' | 'sms'

/** Where the assistant stands with a lead. */
export interface Talk {
  /** Who the lead is; the persona's script says what comes. */
  readonly persona: string
  /** The address that the talk began with: another one begins a talk anew after a bounce. */
  readonly email: string
  /** The beat of the script that comes next. */
  readonly position: number
  /** Messages that the assistant sent. */
  readonly sent: number
  /** How often the lead asked to be written to later. */
  readonly pauses: number
  /** Whether skipToFollowup was obeyed already. */
  readonly skipsFirst: boolean
  /** The way and the subject line of the last message that the assistant sent. */
  readonly channel: Channel
  readonly subject: string
}

/** One lead, as the service keeps it. */
export interface LeadRecord {
  readonly key: string
  /** Every key as the customer last sent it, unknown ones included. */
  readonly lead: Lead
  /** Whether its last name is the sandbox's Test Lead Token. */
  readonly isTestLead: boolean
  /** When the lead was taken in, in milliseconds since 1970. */
  readonly addedAt: number
  /** What the customer knows by the callbacks. */
  readonly facts: LeadFacts
  /** Whether a job is planned that looks at what the customer sent. */
  readonly reviewPlanned: boolean
  /** Whether the conversation rests because of the lead's own keys, and goes on once they change. */
  readonly heldByKeys: boolean
  /** Messages in the talk so far, both ways. */
  readonly messageCount: number
  /** Absent until the assistant begins. */
  readonly talk?: Talk
}
