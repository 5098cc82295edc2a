import { profileAt } from '../channel/channel-profiles.ts'
import { NONE } from '../simulation/simulation.ts'
import {
  createSummary,
  resumedTimeIn,
  resumptionsFrom,
  summarise,
  timeIn,
  visitsTo,
} from '../timeline/summarise.ts'
import type { Summary } from '../timeline/summarise.ts'
import { EVENT, isFinal } from '../timeline/timeline.ts'
import type { Interaction } from './interaction.ts'

/** Returns the agent who has it or had it last: the next one after each transfer, and NONE before the first offer. */
export function agentOf(agents: readonly number[], summary: Summary): number {
  const { state, transfers } = summary
  const isOffered = visitsTo(summary, EVENT.talking) > 0 || state === EVENT.ringing
  // An interaction that expired in the queue has the agent who closed it.
  return isOffered || state === EVENT.missed ? (agents[transfers] ?? NONE) : NONE
}

/** Returns whether it reached an agent and is finished after both sides wrote. */
export function isAnswered({ state, clientOffset, hasAgentWritten }: Summary): boolean {
  return (state === EVENT.ended || state === EVENT.missed) && clientOffset >= 0 && hasAgentWritten
}

/** Returns whether the first answer came, or has still not come, after the account's limit. */
export function isOverdue(channel: number, summary: Summary, now: number): boolean {
  const { state, stateOffset, clientOffset, answerOffset } = summary
  if (clientOffset < 0) return false
  const end = answerOffset >= 0 ? answerOffset : isFinal(state) ? stateOffset : now
  return end - clientOffset > profileAt(channel).firstAnswerMaxS
}

/** Returns the seconds from the customer's first message to the agent's first answer; -1 without one. */
export function firstContactOf({ clientOffset, answerOffset }: Summary): number {
  return answerOffset < 0 ? -1 : answerOffset - clientOffset
}

/** Returns the average seconds that agents took to write back; -1 where they never did. */
export function responseTimeOf({ responses, responseSeconds }: Summary): number {
  return responses === 0 ? -1 : Math.round(responseSeconds / responses)
}

/** The values that do not follow from the timeline. */
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
  | 'timeline'
  | 'talk'
  | 'nameNumber'
  | 'names'
>

/** Derives all values of an interaction, this many seconds after its beginning. */
export function toInteraction(parts: InteractionParts, nowS: number): Interaction {
  const summary = createSummary()
  summarise(parts.timeline, nowS, summary)
  const expiredTime = timeIn(summary, EVENT.expired)
  return {
    ...parts,
    summary,
    state: summary.state,
    stateOffset: summary.stateOffset,
    agent: agentOf(parts.agents, summary),
    queuedTime: timeIn(summary, EVENT.queued),
    ringingTime: timeIn(summary, EVENT.ringing),
    talkingTime: timeIn(summary, EVENT.talking),
    postponedTime: timeIn(summary, EVENT.postponed),
    pendingTime: timeIn(summary, EVENT.pending),
    expiredTime,
    answerableTime: summary.times.reduce((sum, time) => sum + time, 0) - expiredTime,
    firstContactTime: firstContactOf(summary),
    responseTime: responseTimeOf(summary),
    queuedCount: visitsTo(summary, EVENT.queued),
    ringingCount: visitsTo(summary, EVENT.ringing),
    postponedCount: visitsTo(summary, EVENT.postponed),
    pendingCount: visitsTo(summary, EVENT.pending),
    transferCount: summary.transfers,
    messageCount: summary.messages,
    responseCount: summary.responses,
    agentResumptions: resumptionsFrom(summary, EVENT.pending),
    agentResumedTime: resumedTimeIn(summary, EVENT.pending),
    clientResumptions: resumptionsFrom(summary, EVENT.postponed),
    clientResumedTime: resumedTimeIn(summary, EVENT.postponed),
    clientOffset: summary.clientOffset,
    isAnswered: isAnswered(summary),
    isOverdue: isOverdue(parts.channel, summary, nowS),
  }
}
