import { HOUR_S, SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import type { ChatWorld } from '../world-types.ts'
import { hoursUntilDoer } from './hours-until-doer.ts'

/** What the job of new arrivals is about. */
const ARRIVALS = 'arrivals'

/** Faster than any call centre, and slow enough for the agenda. */
const PER_HOUR_MAX = 10_000

/** Makes what is planned fit the pace that is set: after each change of it, and after a reset. */
export function adjustAutopilot(world: ChatWorld): void {
  world.agenda.cancel(ARRIVALS)
  const open = world.data.interactions.by('open', 'yes')
  for (const { id } of open) world.agenda.cancel(id)
  if (!isAutopilotOn(world)) return
  planArrival(world)
  for (const record of open) goOnFromNow(world, record)
}

/** Plans the next beginning, after a seeded while. */
export function planArrival(world: ChatWorld): void {
  const perHour = Math.min(PER_HOUR_MAX, world.behaviour('autopilotPerHour'))
  const meanMs = (3_600 * SECOND_MS) / perHour
  const waitMs = Math.ceil(-Math.log(1 - world.random.float()) * meanMs)
  world.agenda.plan({
    kind: 'arrive',
    subject: ARRIVALS,
    payload: null,
    dueAt: world.now() + waitMs,
  })
}

/** Plans what comes next in an open interaction, if autopilot is on. What an agent is to do waits for the agent. */
export function planNextBeat(world: ChatWorld, record: InteractionRecord): void {
  if (!isAutopilotOn(world)) return
  const { id, created, plan } = moved(world, record, hoursUntilDoer(world, record) * HOUR_S)
  const next = plan?.beats[0]
  if (next === undefined) return
  const dueAt = created + next * SECOND_MS
  world.agenda.plan({ kind: 'goOn', subject: id, payload: null, dueAt })
}

export function isAutopilotOn(world: ChatWorld): boolean {
  return world.behaviour('autopilotPerHour') > 0
}

/** While autopilot was off nothing happened: what was to come comes as much later. */
function goOnFromNow(world: ChatWorld, record: InteractionRecord): void {
  const { created, beats, plan } = record
  const nowS = Math.floor((world.now() - created) / SECOND_MS)
  const isLate = (plan?.beats[0] ?? Infinity) <= nowS
  planNextBeat(world, isLate ? moved(world, record, nowS - (beats.at(-2) ?? 0)) : record)
}

/** The record with everything that is to come so many seconds later. */
function moved(world: ChatWorld, record: InteractionRecord, laterS: number): InteractionRecord {
  const { id, plan } = record
  if (plan === null || laterS === 0) return record
  const beats = plan.beats.map((value, place) => (place % 2 === 0 ? value + laterS : value))
  return world.data.interactions.update(id, { plan: { ...plan, beats } })
}
