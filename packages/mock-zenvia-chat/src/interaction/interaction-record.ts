import type { Channel } from '../channel/channel-profiles.ts'
import type { CustomerRecord } from '../customer/customer-record.ts'
import type { TalkPlan } from '../talks/talk-plan.ts'
import { toTimeline } from '../timeline/timeline.ts'
import type { EncodedEvents, Timeline } from '../timeline/timeline.ts'

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
  /** The texts of its first messages, where they are not made up. */
  readonly texts?: readonly string[]
  /** All events: those that have happened, then those that are to happen while the autopilot is on. */
  readonly events: EncodedEvents
  /** Number of events that have happened. */
  readonly happened: number
  readonly isOpen: boolean
  /** The outcome it gets at its end; null once it is finished. */
  readonly plan: InteractionPlan | null
  /** The course of its talk as it was planned: an action may end it before. */
  readonly talk: TalkPlan
}

/** The tags and the rating that an open interaction gets at its end. */
export interface InteractionPlan {
  readonly tags: readonly string[]
  readonly mood: Mood
}

/** Returns the events that have happened. */
export function pastOf({ events, happened }: InteractionRecord): Timeline {
  return toTimeline(events, happened)
}
