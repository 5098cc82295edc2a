import { EVENT, isMessage, kindAt } from '../timeline/timeline.ts'
import type { Timeline } from '../timeline/timeline.ts'

/** The course of a talk as it was planned, on which its texts depend. */
export interface TalkPlan {
  /** Number of the turns of agents. */
  readonly agentTurns: number
  /** It ends with a word of the agent, and not with the customer's silence. */
  readonly hasGoodbye: boolean
}

/** Returns the plan of a talk whose events are all known, past and future. */
export function talkPlanOf(timeline: Timeline): TalkPlan {
  let agentTurns = 0
  let writer: number | undefined
  for (let index = 0; index < timeline.size; index += 1) {
    const kind = kindAt(timeline, index)
    if (!isMessage(kind)) continue
    if (kind === EVENT.agent && kind !== writer) agentTurns += 1
    writer = kind
  }
  const hasGoodbye = timeline.size > 0 && kindAt(timeline, timeline.size - 1) === EVENT.ended
  return { agentTurns, hasGoodbye }
}
