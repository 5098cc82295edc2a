import { CHANNEL_HABITS } from '../channels/channel-habits.ts'
import { BEAT, isFinal } from '../story/beat.ts'
import { NONE } from '../story/story.ts'
import type { Summary } from '../story/summarise.ts'

/** The agent whose it is or was last: one more after each transfer, and none before it was offered to any. */
export function agentOf(agents: readonly number[], { state, visits, transfers }: Summary): number {
  const isTaken = (visits[BEAT.talking] ?? 0) > 0 || state === BEAT.ringing
  // What became inactive in the queue has the agent who closed it.
  return isTaken || state === BEAT.missed ? (agents[transfers] ?? NONE) : NONE
}

/** Whether it reached an agent and is finished after both sides wrote. */
export function isAnswered({ state, clientOffset, hasAgentWritten }: Summary): boolean {
  return (state === BEAT.ended || state === BEAT.missed) && clientOffset >= 0 && hasAgentWritten
}

/** Whether the first answer came, or is still to come, later than the account's limit allows. */
export function isOverdue(channel: number, summary: Summary, now: number): boolean {
  const { state, stateOffset, clientOffset, answerOffset } = summary
  if (clientOffset < 0) return false
  const end = answerOffset >= 0 ? answerOffset : isFinal(state) ? stateOffset : now
  return end - clientOffset > (CHANNEL_HABITS[channel]?.firstAnswerMaxS ?? 0)
}

/** Seconds from the customer's first message to the agent's first answer; -1 without one. */
export function firstContactOf({ clientOffset, answerOffset }: Summary): number {
  return answerOffset < 0 ? -1 : answerOffset - clientOffset
}

/** Average seconds that agents took to write back; -1 where they never did. */
export function responseTimeOf({ responses, responseSeconds }: Summary): number {
  return responses === 0 ? -1 : Math.round(responseSeconds / responses)
}
