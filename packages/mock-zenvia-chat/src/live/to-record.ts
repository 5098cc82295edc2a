import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channels/channel-habits.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { MOODS } from '../story/story.ts'
import type { Story } from '../story/story.ts'
import type { InteractionRecord } from './interaction-record.ts'
import type { SplitBeats } from './split-beats.ts'

export interface ToRecordOptions extends SplitBeats {
  readonly protocol: number
  readonly created: number
  readonly seed: number
  readonly customer: CustomerRecord
}

/** A story as a record of its own: what happened so far, and what is to come. */
export function toRecord(
  account: Account,
  story: Story,
  options: ToRecordOptions,
): InteractionRecord {
  const { protocol, created, seed, customer, past, future } = options
  const isOpen = future.length > 0
  const tags = account.tags
    .filter((_, place) => (story.tags & (1 << place)) !== 0)
    .map(({ id }) => id)
  const mood = MOODS[story.mood] ?? null
  return {
    id: String(protocol),
    protocol,
    created,
    channel: CHANNELS[story.channel] ?? 'TEXT',
    active: story.active,
    customer,
    department: account.departments[story.department]?.id ?? null,
    agents: story.agents.flatMap((place) => account.agents[place]?.id ?? []),
    tags: isOpen ? [] : tags,
    mood: isOpen ? null : mood,
    seed,
    beats: past,
    isOpen,
    plan: isOpen ? { beats: future, tags, mood } : null,
  }
}
