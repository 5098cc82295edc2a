import type { AgentRecord } from '../account/agent-record.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { QuoteRecord } from '../quote/quote-record.ts'

/** Something that subscribers want to hear of. */
export type News = { readonly type: 'created' | 'updated' } & (
  | { readonly topic: 'prospects'; readonly prospect: ProspectRecord }
  | {
      readonly topic: 'interactions'
      readonly prospect: ProspectRecord
      readonly interaction: InteractionRecord
    }
  | { readonly topic: 'quotes'; readonly prospect: ProspectRecord; readonly quote: QuoteRecord }
  | {
      readonly topic: 'agents'
      readonly agent: AgentRecord
      /** Whether the agent is online, where that is what changed. */
      readonly online?: boolean
    }
)
