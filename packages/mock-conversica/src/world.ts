import type { Webhooks } from '@ensaio/contracts/conversica'
import {
  type BehaviourValues,
  type CollectionsOf,
  defineCollection,
  type World,
} from '@ensaio/mock-kit'
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

/** The kinds of exclusion lists, by the lead key that is compared. */
export const EXCLUSION_KEYS = ['leadSource', 'repName', 'leadStatus', 'conversationId'] as const

export type ExclusionKey = (typeof EXCLUSION_KEYS)[number]

/**
 * - `active`: the assistant works
 * - `inactive`: the customer switched the service off
 * - `not-active`: the vendor did
 */
export type ServiceState = 'active' | 'inactive' | 'not-active'

/** The customer's settings at the vendor. */
export interface AccountRecord {
  readonly id: 'account'
  readonly service: ServiceState
  /** The only clients that leads may have; any client without a list. */
  readonly clients?: readonly string[]
  /** Values, in lower case, that exclude a lead. */
  readonly exclusions: Readonly<Record<ExclusionKey, readonly string[]>>
}

/**
 * The account of a new sandbox. No list of the vendor's is known, so each kind of exclusion has one value of ours that
 * a user can send to see it: the lead source `Excluded Source`, the rep `Excluded Rep`, the lead status
 * `Excluded Status` and, for other rules, the conversation `Excluded Rule` (assumed).
 */
export const DEFAULT_ACCOUNT: AccountRecord = {
  id: 'account',
  service: 'active',
  exclusions: {
    leadSource: ['excluded source'],
    repName: ['excluded rep'],
    leadStatus: ['excluded status'],
    conversationId: ['excluded rule'],
  },
}

/** Changes the account and schedules a review of every lead. */
export function changeAccount(
  world: ConversicaWorld,
  change: Partial<Omit<AccountRecord, 'id'>>,
): AccountRecord {
  const { account, leads } = world.data
  const changed = { ...accountOf(world), ...change }
  if (account.get(changed.id) === undefined) account.insert(changed)
  else account.replace(changed)
  for (const lead of leads.all()) {
    if (lead.reviewPlanned) continue
    leads.update(lead.key, { reviewPlanned: true })
    const dueAt = world.now()
    world.agenda.plan({ kind: 'review', subject: lead.key, payload: null, dueAt })
  }
  return changed
}

/** Returns the account's current settings. */
export function accountOf(world: ConversicaWorld): AccountRecord {
  return world.data.account.get('account') ?? DEFAULT_ACCOUNT
}
