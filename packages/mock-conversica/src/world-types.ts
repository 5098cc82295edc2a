import type { Webhooks } from '@ensaio/contracts/conversica'
import type { BehaviourValues, Collection, World } from '@ensaio/mock-kit'
import type { LoginRecord } from './auth/login-record.ts'
import type { behaviours } from './behaviours.ts'
import type { AddressRecord } from './judging/address-record.ts'
import type { AccountRecord } from './judging/account-record.ts'
import type { LeadRecord } from './lead/lead-record.ts'
import type { MessageRecord } from './lead/message-record.ts'

/** What Conversica's state is made of in one sandbox. */
export interface ConversicaTypes {
  readonly data: {
    readonly leads: Collection<LeadRecord, 'testLead'>
    readonly messages: Collection<MessageRecord, 'lead'>
    /** Which lead an email address belongs to: a second one is a duplicate. */
    readonly addresses: Collection<AddressRecord>
    /** One record once something differs from the defaults. */
    readonly account: Collection<AccountRecord>
    readonly logins: Collection<LoginRecord>
  }
  /** Both jobs say all by their subject, the lead's key. */
  readonly jobs: {
    /** Looks at what the customer sent: a new lead, or an update. */
    readonly review: null
    /** Plays the next beat of the lead's script. */
    readonly beat: null
  }
  readonly webhooks: Webhooks
  readonly behaviours: BehaviourValues<typeof behaviours>
}

/** Conversica's state in one sandbox. */
export type ConversicaWorld = World<ConversicaTypes>
