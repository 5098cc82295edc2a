import { HOUR_MS } from '../durations.ts'
import { ACTIVITIES } from '../simulation/activities.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** Carries out one activity, and plans the next. It is a job. */
export function runAutopilot(world: ZenviaConversionWorld): void {
  planAutopilot(world)
  const act = world.random.weighted(ACTIVITIES)
  act(world)
}

/** The subject of the autopilot's job: there is at most one. */
const SUBJECT = 'autopilot'

/** The variation of the interval: from half to one and a half times the pace. */
const SPREAD = 0.5

/** More than one activity in a second is not a human pace, and no clock should have to catch up on it. */
const PER_HOUR_MAX = 3_600

/** Replaces the planned activity by another; none at a pace of 0. */
export function planAutopilot(world: ZenviaConversionWorld): void {
  world.agenda.cancel(SUBJECT, ['autopilot'])
  const perHour = Math.min(world.behaviour('autopilotPerHour'), PER_HOUR_MAX)
  if (perHour <= 0) return
  const share = 1 + SPREAD * (2 * world.random.float() - 1)
  const dueAt = world.now() + Math.round((HOUR_MS / perHour) * share)
  world.agenda.plan({ kind: 'autopilot', subject: SUBJECT, payload: null, dueAt })
}
