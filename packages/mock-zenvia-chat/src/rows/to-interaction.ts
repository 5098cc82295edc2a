import { BEAT } from '../story/beat.ts'
import { createSummary, summarise } from '../story/summarise.ts'
import { agentOf, firstContactOf, isAnswered, isOverdue, responseTimeOf } from './facts-of-story.ts'
import type { Interaction } from './interaction.ts'

/** What cannot be read off the beats of an interaction. */
export type InteractionParts = Pick<
  Interaction,
  | 'protocol'
  | 'created'
  | 'active'
  | 'channel'
  | 'department'
  | 'tags'
  | 'mood'
  | 'customer'
  | 'agents'
  | 'seed'
  | 'beats'
  | 'length'
  | 'nameNumber'
  | 'names'
>

/** An interaction as it stands so many seconds after its beginning. */
export function toInteraction(parts: InteractionParts, nowS: number): Interaction {
  const summary = createSummary()
  summarise(parts.beats, parts.length, nowS, summary)
  const { state, times, visits } = summary
  return {
    ...parts,
    summary,
    state,
    agent: agentOf(parts.agents, summary),
    queuedTime: times[BEAT.queued] ?? 0,
    ringingTime: times[BEAT.ringing] ?? 0,
    talkingTime: times[BEAT.talking] ?? 0,
    postponedTime: times[BEAT.postponed] ?? 0,
    pendingTime: times[BEAT.pending] ?? 0,
    expiredTime: times[BEAT.expired] ?? 0,
    answerableTime: times.reduce((sum, time) => sum + time, 0) - (times[BEAT.expired] ?? 0),
    firstContactTime: firstContactOf(summary),
    responseTime: responseTimeOf(summary),
    hasRung: (visits[BEAT.ringing] ?? 0) > 0,
    hasPended: (visits[BEAT.pending] ?? 0) > 0,
    wasPostponed: (visits[BEAT.postponed] ?? 0) > 0,
    isAnswered: isAnswered(summary),
    isOverdue: isOverdue(parts.channel, summary, nowS),
  }
}
