import { beginInteraction } from '../live/begin-interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import { isAutopilotOn, planArrival } from './autopilot.ts'

/** Records take a kilobyte or two: what autopilot may make of them. */
const INTERACTIONS_MAX = 150_000

/** A new interaction begins, and the next beginning is planned. */
export function arrive(world: ChatWorld): void {
  if (!isAutopilotOn(world)) return
  if (world.data.interactions.size < INTERACTIONS_MAX) beginInteraction(world)
  planArrival(world)
}
