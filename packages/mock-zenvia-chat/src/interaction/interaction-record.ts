import type { Channel } from '../channel/channel-profiles.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import type { EncodedEvents } from '../timeline/timeline.ts'

export type Mood = 'POSITIVE' | 'NEGATIVE' | null

/** A live interaction: one that is open, or that began after the archive ends. */
export interface InteractionRecord {
  readonly id: string
  readonly protocol: number
  /** Milliseconds since 1970. */
  readonly created: number
  readonly channel: Channel
  readonly active: boolean
  readonly customer: CustomerRecord
  /** Id, or null for none. */
  readonly department: string | null
  /** Ids of its agents, of later ones too: the first one, and one more for each transfer. */
  readonly agents: readonly string[]
  readonly tags: readonly string[]
  readonly mood: Mood
  /** Seed of its texts. */
  readonly seed: number
  /** The events that have happened. */
  readonly events: EncodedEvents
  readonly isOpen: boolean
  /** What is to happen while the autopilot is on; null once it is finished. */
  readonly plan: InteractionPlan | null
}

/** The future of an open interaction. */
export interface InteractionPlan {
  readonly events: EncodedEvents
  /** The tags and the rating that it gets at its end. */
  readonly tags: readonly string[]
  readonly mood: Mood
}
