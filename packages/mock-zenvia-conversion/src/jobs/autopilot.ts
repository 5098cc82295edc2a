import { HOUR_MS } from '../durations.ts'
import { HAPPENINGS } from '../simulation/activities.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The job that lets something happen by itself, and plans the next. */
export function runAutopilot(world: ZenviaConversionWorld): void {
  planAutopilot(world)
  const happen = world.random.weighted(HAPPENINGS)
  happen(world)
}

/** What the job of the autopilot is about: there is at most one. */
const SUBJECT = 'autopilot'

/** How far the next thing may be off the pace: from half to one and a half times the wait. */
const SPREAD = 0.5

/** More than one thing in a second is no pace that people keep, and no clock should have to make up for. */
const PER_HOUR_MAX = 3_600

/** Plans when the next thing happens by itself, anew; nothing at a pace of 0. */
export function planAutopilot(world: ZenviaConversionWorld): void {
  world.agenda.cancel(SUBJECT, ['autopilot'])
  const perHour = Math.min(world.behaviour('autopilotPerHour'), PER_HOUR_MAX)
  if (perHour <= 0) return
  const share = 1 + SPREAD * (2 * world.random.float() - 1)
  const dueAt = world.now() + Math.round((HOUR_MS / perHour) * share)
  world.agenda.plan({ kind: 'autopilot', subject: SUBJECT, payload: null, dueAt })
}
