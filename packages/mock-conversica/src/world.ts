import type { Webhooks } from '@ensaio/contracts/conversica'
import {
  type BehaviourValues,
  type CollectionsOf,
  defineCollection,
  type World,
} from '@ensaio/mock-kit'
import type { AccountRecord } from './account/account.ts'
import type { LoginRecord, PasswordRecord } from './auth/auth.ts'
import type { behaviours } from './behaviours.ts'
import type { ConversicaJobs } from './jobs/jobs.ts'
import type { AddressRecord } from './lead/email-address.ts'
import type { LeadRecord } from './lead/lead.ts'
import type { MessageRecord } from './lead/message.ts'

/** The collections of the world: the key and the indexes of each. */
export const collections = {
  leads: defineCollection({
    key: ({ key }: LeadRecord) => key,
    indexes: { testLead: ({ isTestLead }) => (isTestLead ? 'yes' : undefined) },
  }),
  messages: defineCollection({
    key: ({ key }: MessageRecord) => key,
    indexes: { lead: ({ leadKey }) => leadKey },
  }),
  /** The lead that an email address belongs to: a second one is a duplicate. */
  addresses: defineCollection({ key: ({ key }: AddressRecord) => key }),
  /** One record once something differs from the defaults. */
  account: defineCollection({ key: ({ id }: AccountRecord) => id }),
  logins: defineCollection({ key: ({ username }: LoginRecord) => username }),
  /** Holds one record once the password has been replaced or revoked. */
  passwords: defineCollection({ key: ({ id }: PasswordRecord) => id }),
}

/** The types of the parts of Conversica's world. */
export interface ConversicaTypes {
  readonly data: CollectionsOf<typeof collections>
  readonly jobs: ConversicaJobs
  readonly webhooks: Webhooks
  readonly behaviours: BehaviourValues<typeof behaviours>
}

/** Conversica's state in one sandbox. */
export type ConversicaWorld = World<ConversicaTypes>
