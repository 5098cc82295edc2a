import type { Channel } from '../channels/channel-habits.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'

export type Mood = 'POSITIVE' | 'NEGATIVE' | null

/** An interaction that is not of the base: one that is not finished, or that came later. */
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
  /** Ids of those who have had it or are to have it: one more for each time that it is handed on. */
  readonly agents: readonly string[]
  readonly tags: readonly string[]
  readonly mood: Mood
  /** Decides its texts. */
  readonly seed: number
  /** What happened: seconds since its beginning and code, in turns. See Beats. */
  readonly beats: readonly number[]
  readonly isOpen: boolean
  /** What is to happen while autopilot is on; null once it is finished. */
  readonly plan: InteractionPlan | null
}

/** How an interaction is to go on. */
export interface InteractionPlan {
  readonly beats: readonly number[]
  /** What agents and customer leave behind at its end. */
  readonly tags: readonly string[]
  readonly mood: Mood
}
