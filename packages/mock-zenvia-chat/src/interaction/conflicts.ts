import { at } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { isOnShift, isSetOffline } from '../account/roster.ts'
import { isVoice, profileAt } from '../channel/channel-profiles.ts'
import type { SimulatedInteraction } from '../simulation/simulation.ts'
import { hourOfWeekAt, SECOND_MS } from '../time.ts'
import {
  countOf,
  durationOf,
  EVENT,
  eventsOf,
  offsetOfFirst,
  toTimeline,
} from '../timeline/timeline.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'
import { pastOf } from './interaction-record.ts'
import type { InteractionRecord } from './interaction-record.ts'

/** The time that a call takes, in milliseconds since 1970. */
interface CallTime {
  readonly begin: number
  readonly end: number
}

/** Returns whether it is a call of somebody who is in another call, or of an agent who was set to OFFLINE. */
export function isImpossibleCall(world: ChatWorld, record: InteractionRecord): boolean {
  const { created, agents, customer, isOpen } = record
  const time = isVoice(record.channel) ? timeOf(toTimeline(record.events), created) : undefined
  if (time === undefined) return false
  if (isOpen && isSetOffline(world, at(agents, 0))) return true
  return isInCall(world, time, (other) => {
    return other.agents[0] === agents[0] || other.customer.id === customer.id
  })
}

/** Returns whether its agent was set to OFFLINE, or is in another call: what can be told before there is a record. */
export function isImpossibleForAgent(
  world: ChatWorld,
  { agents, active, channel, timeline }: SimulatedInteraction,
  created: number,
): boolean {
  const isCall = profileAt(channel).isVoice
  if (!active && !isCall) return false
  const { id } = at(accountOf(world).agents, at(agents, 0))
  if (active && isSetOffline(world, id)) return true
  const time = isCall ? timeOf(timeline, created) : undefined
  if (time === undefined) return false
  return isSetOffline(world, id) || isInCall(world, time, (other) => other.agents[0] === id)
}

/** Returns whether one of the calls that concern somebody overlaps with the time. */
function isInCall(
  world: ChatWorld,
  { begin, end }: CallTime,
  concerns: (other: InteractionRecord) => boolean,
): boolean {
  const now = world.now()
  const { interactions } = world.data
  const isMet = (other: InteractionRecord): boolean => {
    if (!concerns(other)) return false
    const time = timeOf(toTimeline(other.events), other.created)
    if (time === undefined) return false
    // While the autopilot is off, an open call goes on beyond its plan.
    const endsAt = other.isOpen && time.end <= now ? Infinity : time.end
    return begin < endsAt && time.begin < end
  }
  if (interactions.by('call', 'open').some(isMet)) return true
  // What begins now meets none that is over.
  return begin < now && interactions.by('call', 'over').some(isMet)
}

/** Returns the time of the call; `undefined` where nobody takes it. */
function timeOf(timeline: Timeline, created: number): CallTime | undefined {
  if (countOf(timeline, EVENT.talking) === 0) return undefined
  return {
    begin: created + offsetOfFirst(timeline, EVENT.talking) * SECOND_MS,
    end: created + durationOf(timeline) * SECOND_MS,
  }
}

/** The events for which an agent has to be at work. */
const WORK: ReadonlySet<number> = new Set([
  EVENT.agent,
  EVENT.transfer,
  EVENT.ended,
  EVENT.discarded,
  EVENT.missed,
])

/** Returns how many events of agents have happened while these were not at work. They stay for a customer on a call. */
export function countOutsideShifts(world: ChatWorld, record: InteractionRecord): number {
  const { created, agents } = record
  if (isVoice(record.channel)) return 0
  const account = accountOf(world)
  let [transfers, count] = [0, 0]
  for (const { offset, kind } of eventsOf(pastOf(record))) {
    const index = account.agentIndexes.get(agents[transfers] ?? '')
    if (kind === EVENT.transfer) transfers += 1
    if (!WORK.has(kind) || index === undefined) continue
    const hour = hourOfWeekAt(created + offset * SECOND_MS)
    if (!isOnShift(at(account.agents, index).shift, hour)) count += 1
  }
  return count
}
