import type { Webhooks } from '@ensaio/contracts/zenvia-conversion'
import type { Collection, World } from '@ensaio/mock-kit'
import type { AgentRecord } from './account/agent-record.ts'
import type { ChannelRecord } from './account/channel-record.ts'
import type { GroupRecord } from './account/group-record.ts'
import type { SelectionRecord } from './account/selection-record.ts'
import type { IntegrationRecord } from './auth/integration-record.ts'
import type { InteractionRecord } from './interaction/interaction-record.ts'
import type { ZenviaConversionJobs } from './job-payloads.ts'
import type { OrderRecord } from './messaging/order-record.ts'
import type { SubscriptionRecord } from './notifications/subscription-record.ts'
import type { CsatRecord } from './prospect/csat-record.ts'
import type { ProspectRecord } from './prospect/prospect-record.ts'
import type { QuoteRecord } from './quote/quote-record.ts'

/** What Zenvia Conversion's state is made of in one sandbox. */
export interface ZenviaConversionTypes {
  readonly data: {
    readonly groups: Collection<GroupRecord>
    readonly agents: Collection<AgentRecord, 'group'>
    readonly channels: Collection<ChannelRecord, 'group'>
    readonly selections: Collection<SelectionRecord>
    readonly integrations: Collection<IntegrationRecord, 'number'>
    /** The order `created` sorts by key, which begins with the instant of creation. */
    readonly prospects: Collection<ProspectRecord, 'agent' | 'email' | 'phone', 'created'>
    readonly csats: Collection<CsatRecord, 'prospect'>
    readonly interactions: Collection<InteractionRecord, 'agent' | 'prospect', 'created'>
    readonly quotes: Collection<QuoteRecord, 'prospect', 'created'>
    readonly orders: Collection<OrderRecord, 'prospect'>
    readonly subscriptions: Collection<SubscriptionRecord, 'activeOfGroup' | 'active'>
  }
  readonly jobs: ZenviaConversionJobs
  readonly webhooks: Webhooks
  readonly behaviours: {
    readonly windowOfThirtyDays: boolean
    readonly rateLimitPerMinute: number
    readonly autopilotPerHour: number
  }
}

/** Zenvia Conversion's state in one sandbox. */
export type ZenviaConversionWorld = World<ZenviaConversionTypes>
