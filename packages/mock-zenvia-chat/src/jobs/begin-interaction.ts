import { createInteraction } from '../interaction/create-interaction.ts'
import type { ChatWorld } from '../world.ts'
import { isAutopilotOn, scheduleBeginning } from './autopilot.ts'

/** The autopilot creates no more records than this: each takes a kilobyte or two. */
const INTERACTIONS_MAX = 150_000

/** Begins an interaction, and schedules the beginning of the next one. */
export function beginInteraction(world: ChatWorld): void {
  if (!isAutopilotOn(world)) return
  if (world.data.interactions.size < INTERACTIONS_MAX) createInteraction(world)
  scheduleBeginning(world)
}
