import type { Webhooks } from '@ensaio/contracts/zenvia-chat'
import type { Collection, World } from '@ensaio/mock-kit'
import type { AgentRecord, DepartmentRecord, TagRecord } from './account/account-records.ts'
import type { TokenRecord } from './auth/token-record.ts'
import type { BaseRecord } from './history/base-record.ts'
import type { InteractionRecord } from './live/interaction-record.ts'

/** What Zenvia Chat's state is made of in one sandbox. */
export interface ChatTypes {
  readonly data: {
    readonly agents: Collection<AgentRecord>
    readonly departments: Collection<DepartmentRecord>
    readonly tags: Collection<TagRecord>
    /** One record once a token was made anew. */
    readonly tokens: Collection<TokenRecord>
    /** One record where the account has a past. */
    readonly base: Collection<BaseRecord>
    /** What is not finished, and what came after the base. */
    readonly interactions: Collection<InteractionRecord, 'open', 'created'>
  }
  readonly jobs: {
    /** A new interaction begins. */
    readonly arrive: null
    /** An open interaction goes on; its protocol number is the subject. */
    readonly goOn: null
  }
  readonly webhooks: Webhooks
  readonly behaviours: {
    readonly rejectOversizedLimit: boolean
    readonly activeAsBoolean: boolean
    readonly autopilotPerHour: number
  }
}

/** Zenvia Chat's state in one sandbox. */
export type ChatWorld = World<ChatTypes>
