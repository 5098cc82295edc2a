import type { Webhooks } from '@ensaio/contracts/zenvia-chat'
import { defineCollection } from '@ensaio/mock-kit'
import type { BehaviourValues, CollectionsOf, World } from '@ensaio/mock-kit'
import type { AgentRecord, DepartmentRecord, TagRecord } from './account/account.ts'
import type { ArchiveRecord } from './archive/archive-record.ts'
import type { TokenRecord } from './auth/auth.ts'
import type { behaviours } from './behaviours.ts'
import { isVoice } from './channel/channel-profiles.ts'
import type { InteractionRecord } from './interaction/interaction-record.ts'

/** The state of Zenvia Chat in one sandbox. */
export const collections = {
  agents: defineCollection({ key: ({ id }: AgentRecord) => id }),
  departments: defineCollection({ key: ({ id }: DepartmentRecord) => id }),
  tags: defineCollection({ key: ({ id }: TagRecord) => id }),
  /** Holds one record once the token has been renewed. */
  tokens: defineCollection({ key: ({ id }: TokenRecord) => id }),
  /** Holds one record where the account has a past. */
  archive: defineCollection({ key: ({ id }: ArchiveRecord) => id }),
  /** Holds the interactions that are open, and those that began after the archive ends. */
  interactions: defineCollection({
    key: ({ id }: InteractionRecord) => id,
    indexes: {
      open: ({ isOpen }) => (isOpen ? 'yes' : undefined),
      /** The calls that are open, and those that are over. */
      call: ({ isOpen, channel }) => (isVoice(channel) ? (isOpen ? 'open' : 'over') : undefined),
    },
    orders: { created: ({ created }) => created },
  }),
}

export interface ChatTypes {
  readonly data: CollectionsOf<typeof collections>
  readonly jobs: {
    /** A new interaction begins. */
    readonly beginInteraction: null
    /** An open interaction continues; the subject is its protocol number. */
    readonly continueInteraction: null
  }
  readonly webhooks: Webhooks
  readonly behaviours: BehaviourValues<typeof behaviours>
}

/** Zenvia Chat's state in one sandbox. */
export type ChatWorld = World<ChatTypes>
