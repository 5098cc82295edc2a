import { defined } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import { isSetOffline } from '../account/roster.ts'
import { isVoice } from '../channel/channel-profiles.ts'
import { pastOf } from '../interaction/interaction-record.ts'
import type { InteractionRecord } from '../interaction/interaction-record.ts'
import { HOUR_S, hourOfWeekAt, SECOND_MS } from '../time.ts'
import {
  countOf,
  durationOf,
  encodeEvents,
  EVENT,
  eventsOf,
  kindAt,
  offsetAt,
  toTimeline,
} from '../timeline/timeline.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { ChatWorld } from '../world.ts'

/** The subject of the job that begins interactions. */
const BEGINNINGS = 'beginnings'

/** Faster than any call centre, and slow enough for the agenda. */
const PER_HOUR_MAX = 10_000

export function isAutopilotOn(world: ChatWorld): boolean {
  return world.behaviour('autopilotPerHour') > 0
}

/** Adjusts the scheduled jobs to the pace of the autopilot, after each change of it and after a reset. */
export function adjustAutopilot(world: ChatWorld): void {
  world.agenda.cancel(BEGINNINGS)
  const open = world.data.interactions.by('open', 'yes')
  for (const { id } of open) world.agenda.cancel(id)
  if (!isAutopilotOn(world)) return
  scheduleBeginning(world)
  for (const record of open) resume(world, record)
}

/** Schedules the beginning of the next interaction, after a seeded time. */
export function scheduleBeginning(world: ChatWorld): void {
  const perHour = Math.min(PER_HOUR_MAX, world.behaviour('autopilotPerHour'))
  const meanMs = (HOUR_S * SECOND_MS) / perHour
  const waitMs = Math.ceil(-Math.log(1 - world.random.float()) * meanMs)
  world.agenda.plan({
    kind: 'beginInteraction',
    subject: BEGINNINGS,
    payload: null,
    dueAt: world.now() + waitMs,
  })
}

/** Schedules the next event of an open interaction, if the autopilot is on. An agent's event waits for the agent. */
export function scheduleNextEvent(world: ChatWorld, record: InteractionRecord): void {
  if (!isAutopilotOn(world)) return
  const scheduled = awaitAgent(world, record)
  const { id, created } = scheduled
  const coming = comingOf(scheduled)
  if (coming === undefined) return
  const dueAt = created + offsetAt(coming, scheduled.happened) * SECOND_MS
  world.agenda.plan({ kind: 'continueInteraction', subject: id, payload: null, dueAt })
}

/** Schedules the next event after a time in which the autopilot was off: an overdue plan is delayed by that time. */
function resume(world: ChatWorld, record: InteractionRecord): void {
  const nowS = Math.floor((world.now() - record.created) / SECOND_MS)
  const coming = comingOf(record)
  const isOverdue = coming !== undefined && offsetAt(coming, record.happened) <= nowS
  const delayS = isOverdue ? nowS - durationOf(pastOf(record)) : 0
  scheduleNextEvent(world, delayed(world, record, delayS))
}

/** Delays the events that have not happened until the agent of the next one is at work. */
export function awaitAgent(world: ChatWorld, record: InteractionRecord): InteractionRecord {
  return delayed(world, record, hoursUntilAgent(world, record) * HOUR_S)
}

/** Delays all events of a record that have not happened. */
function delayed(world: ChatWorld, record: InteractionRecord, delayS: number): InteractionRecord {
  const { id, plan, happened } = record
  if (plan === null || delayS === 0) return record
  const events = eventsOf(toTimeline(record.events)).map(({ offset, kind }, index) => ({
    offset: index < happened ? offset : offset + delayS,
    kind,
  }))
  return world.data.interactions.update(id, { events: encodeEvents(events) })
}

/** Returns the timeline of a record in which something is still to happen, and that comes next; `undefined` for any other. */
function comingOf({ plan, events }: InteractionRecord): Timeline | undefined {
  return plan === null ? undefined : toTimeline(events)
}

/** Returns the id of the agent after the transfers that have happened. */
function nextAgentOf(record: InteractionRecord): string {
  const { agents } = record
  // Most interactions have but one, and their events need not be counted.
  return defined(agents[agents.length === 1 ? 0 : countOf(pastOf(record), EVENT.transfer)])
}

/** The events that agents cause. */
const AGENT_EVENTS: readonly number[] = [
  EVENT.ringing,
  EVENT.talking,
  EVENT.agent,
  EVENT.transfer,
  EVENT.ended,
  EVENT.discarded,
  EVENT.missed,
]

/** The same, as one bit for each kind: each event of a day is asked twice. */
const AGENT_EVENT_BITS = AGENT_EVENTS.reduce((bits, kind) => bits | (1 << kind), 0)

/**
 * Returns the hours for which the next event has to wait until its agent works; 0 for no wait. An agent who was set to
 * OFFLINE is asked again each hour. A simulation fits the shifts of its agents, but an interaction that was put into a state
 * or paused may continue at other hours.
 */
function hoursUntilAgent(world: ChatWorld, record: InteractionRecord): number {
  const coming = comingOf(record)
  if (coming === undefined) return 0
  const { happened } = record
  if ((AGENT_EVENT_BITS & (1 << kindAt(coming, happened))) === 0) return 0
  // The agent stays for a customer on a call.
  if (isVoice(record.channel)) return 0
  const { agentIndexes, roster } = accountOf(world)
  const id = nextAgentOf(record)
  const agent = agentIndexes.get(id)
  if (agent === undefined) return 0
  if (isSetOffline(world, id)) return 1
  return roster.hoursUntilAtWork(
    agent,
    hourOfWeekAt(record.created + offsetAt(coming, happened) * SECOND_MS),
  )
}
