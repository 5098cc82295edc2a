import { accountOf } from '../account/account-of.ts'
import { hourOfWeekAt } from '../account/local-time.ts'
import { channelCode, habitsAt } from '../channels/channel-habits.ts'
import { SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import { BEAT } from '../story/beat.ts'
import type { ChatWorld } from '../world-types.ts'

/** What agents do; all else is the customer's doing, or happens by itself. */
const DEEDS: ReadonlySet<number> = new Set([
  BEAT.ringing,
  BEAT.talking,
  BEAT.agent,
  BEAT.transfer,
  BEAT.ended,
  BEAT.discarded,
  BEAT.missed,
])

/**
 * Hours by which what comes next in an open interaction has to wait, until the agent whose it is works; 0 for none. A story
 * is told to fit its agents' shifts, but one that was put into a state, or stood still for a while, goes on at other hours.
 */
export function hoursUntilDoer(world: ChatWorld, record: InteractionRecord): number {
  const [next, code] = record.plan?.beats ?? []
  if (next === undefined || code === undefined || !DEEDS.has(code)) return 0
  // For whoever waits on the line the agent stays; what is inactive waits for nobody.
  if (habitsAt(channelCode(record.channel)).isLive && code !== BEAT.missed) return 0
  const { agentPlaces, roster } = accountOf(world)
  const place = agentPlaces.get(agentIdOf(record) ?? '')
  if (place === undefined) return 0
  return roster.hoursUntilAtWork(place, hourOfWeekAt(record.created + next * SECOND_MS))
}

/** Whose it is: the next one's after each transfer. */
function agentIdOf({ agents, beats }: InteractionRecord): string | undefined {
  const transfers = beats.filter((code, place) => place % 2 === 1 && code === BEAT.transfer).length
  return agents[transfers]
}
