import { memoizeLast } from '@ensaio/contracts/memoize'
import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'
import { defineCollection } from '@ensaio/mock-kit'
import type { BehaviourValues, CollectionsOf, World } from '@ensaio/mock-kit'
import type { AccountWordsRecord } from './account/account-settings.ts'
import type { AgentRecord } from './account/agent.ts'
import type { GroupRecord } from './account/group.ts'
import type { IntegrationRecord } from './auth/integration.ts'
import type { behaviours } from './behaviours.ts'
import type { SubscriptionRecord } from './events/subscription.ts'
import type { InteractionRecord } from './interaction/interaction.ts'
import type { ZenviaConversionJobs } from './jobs/jobs.ts'
import type { ChannelRecord } from './messaging/channel.ts'
import type { OrderRecord } from './messaging/order.ts'
import type { CsatRecord, ProspectRecord } from './prospect/prospect.ts'
import type { SelectionRecord } from './prospect/selection.ts'
import type { QuoteRecord } from './quote/quote.ts'

/** The collections of the world: the key, the indexes and the orders of each. */
export const collections = {
  words: defineCollection({ key: ({ id }: AccountWordsRecord) => id }),
  groups: defineCollection({ key: ({ id }: GroupRecord) => id }),
  agents: defineCollection({
    key: ({ id }: AgentRecord) => id,
    indexes: { group: ({ groupId }) => groupId },
  }),
  channels: defineCollection({
    key: ({ channel, groupId }: ChannelRecord) => `${groupId}/${channel}`,
    indexes: { group: ({ groupId }) => groupId },
  }),
  selections: defineCollection({ key: ({ id }: SelectionRecord) => id }),
  integrations: defineCollection({
    key: ({ id }: IntegrationRecord) => id,
    indexes: { number: ({ number }) => String(number) },
  }),
  prospects: defineCollection({
    key: ({ id }: ProspectRecord) => id,
    indexes: {
      agent: ({ agent }) => agent?.id,
      email: ({ emails }) => inLowerCase(emails),
      // As they are stored: the index has nothing to do where the list stays the same.
      phone: ({ phones }) => phones,
    },
    // An id begins with the instant of creation.
    orders: { created: ({ id }) => id },
  }),
  csats: defineCollection({
    key: ({ id }: CsatRecord) => id,
    indexes: { prospect: ({ prospectId }) => prospectId },
  }),
  interactions: defineCollection({
    key: ({ id }: InteractionRecord) => id,
    indexes: { prospect: ({ prospectId }) => prospectId },
    orders: { created: ({ id }) => id },
  }),
  quotes: defineCollection({
    key: ({ id }: QuoteRecord) => id,
    indexes: { prospect: ({ prospectId }) => prospectId },
    orders: { created: ({ id }) => id },
  }),
  orders: defineCollection({
    key: ({ id }: OrderRecord) => id,
    indexes: { prospect: ({ prospectId }) => prospectId },
  }),
  subscriptions: defineCollection({
    key: ({ id }: SubscriptionRecord) => id,
    indexes: {
      active: ({ isActive }) => (isActive ? 'yes' : undefined),
      activeOfGroup: ({ isActive, groupId }) => (isActive ? groupId : undefined),
    },
  }),
}

/** The types of the parts of Zenvia Conversion's world. */
export interface ZenviaConversionTypes {
  readonly data: CollectionsOf<typeof collections>
  readonly jobs: ZenviaConversionJobs
  readonly webhooks: Webhooks
  readonly behaviours: BehaviourValues<typeof behaviours>
}

/** Zenvia Conversion's state in one sandbox. */
export type ZenviaConversionWorld = World<ZenviaConversionTypes>

/** Returns the list itself where it is in lower case already, as most are. The index asks for it before and after a change. */
const inLowerCase = memoizeLast((texts: readonly string[]): readonly string[] => {
  const isLower = texts.every((text) => text === text.toLowerCase())
  return isLower ? texts : texts.map((text) => text.toLowerCase())
})
