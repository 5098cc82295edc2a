import { SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../live/interaction-record.ts'
import type { ChatWorld } from '../world-types.ts'

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

/** Plans what comes next in an open interaction, if autopilot is on. */
export function planNextBeat(world: ChatWorld, { id, created, plan }: InteractionRecord): void {
  const next = plan?.beats[0]
  if (next === undefined || !isAutopilotOn(world)) return
  const dueAt = created + next * SECOND_MS
  world.agenda.plan({ kind: 'goOn', subject: id, payload: null, dueAt })
}

export function isAutopilotOn(world: ChatWorld): boolean {
  return world.behaviour('autopilotPerHour') > 0
}

/** While autopilot was off nothing happened: what was to come comes as much later. */
function goOnFromNow(world: ChatWorld, record: InteractionRecord): void {
  const { id, created, beats, plan } = record
  const nowS = Math.floor((world.now() - created) / SECOND_MS)
  const [next] = plan?.beats ?? []
  if (plan === null || next === undefined || next > nowS) return planNextBeat(world, record)
  const laterS = nowS - (beats.at(-2) ?? 0)
  const moved = plan.beats.map((value, place) => (place % 2 === 0 ? value + laterS : value))
  return planNextBeat(
    world,
    world.data.interactions.update(id, { plan: { ...plan, beats: moved } }),
  )
}
