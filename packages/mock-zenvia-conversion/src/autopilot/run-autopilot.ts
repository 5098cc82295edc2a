import type { ZenviaConversionWorld } from '../world.ts'
import { HAPPENINGS } from './happenings.ts'
import { planAutopilot } from './plan-autopilot.ts'

/** The job that lets something happen by itself, and plans the next. */
export function runAutopilot(world: ZenviaConversionWorld): void {
  planAutopilot(world)
  const happen = world.random.weighted(HAPPENINGS)
  happen(world)
}
