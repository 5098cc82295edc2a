import {
  agentOf,
  firstContactOf,
  isAnswered,
  isOverdue,
  responseTimeOf,
} from '../rows/facts-of-story.ts'
import { BEAT } from '../story/beat.ts'
import type { Teller } from '../story/create-teller.ts'
import { createStory } from '../story/story.ts'
import type { Story } from '../story/story.ts'
import { createSummary, summarise } from '../story/summarise.ts'
import type { Summary } from '../story/summarise.ts'
import { createArrivals } from './arrivals.ts'
import type { BaseRecord } from './base-record.ts'
import { createColumns, FLAG } from './columns.ts'
import type { Columns } from './columns.ts'
import { occasionAt } from './occasion-at.ts'

/** Tells every story of the base once and keeps what they come to. */
export function deriveColumns(base: BaseRecord, teller: Teller): Columns {
  const columns = createColumns(createArrivals(base).all())
  const story = createStory()
  const summary = createSummary()
  for (let index = 0; index < base.count; index += 1) {
    teller.tell(story, occasionAt(base, index, columns.created[index] ?? 0))
    summarise(story.beats, story.length, 0, summary)
    write(columns, index, story, summary)
  }
  return columns
}

function write(columns: Columns, index: number, story: Story, summary: Summary): void {
  const { times, state } = summary
  columns.customer[index] = story.customer
  columns.channel[index] = story.channel
  columns.department[index] = story.department
  columns.agent[index] = agentOf(story.agents, summary)
  columns.tags[index] = story.tags
  columns.state[index] = state
  columns.queuedTime[index] = times[BEAT.queued] ?? 0
  columns.ringingTime[index] = times[BEAT.ringing] ?? 0
  columns.talkingTime[index] = times[BEAT.talking] ?? 0
  columns.postponedTime[index] = times[BEAT.postponed] ?? 0
  columns.pendingTime[index] = times[BEAT.pending] ?? 0
  columns.expiredTime[index] = times[BEAT.expired] ?? 0
  columns.firstContactTime[index] = firstContactOf(summary)
  columns.responseTime[index] = responseTimeOf(summary)
  columns.flags[index] = flagsOf(story, summary)
}

function flagsOf({ active, channel }: Story, summary: Summary): number {
  const { visits } = summary
  return (
    (active ? FLAG.active : 0) |
    ((visits[BEAT.ringing] ?? 0) > 0 ? FLAG.hasRung : 0) |
    ((visits[BEAT.pending] ?? 0) > 0 ? FLAG.hasPended : 0) |
    ((visits[BEAT.postponed] ?? 0) > 0 ? FLAG.wasPostponed : 0) |
    (isAnswered(summary) ? FLAG.isAnswered : 0) |
    (isOverdue(channel, summary, 0) ? FLAG.isOverdue : 0)
  )
}
