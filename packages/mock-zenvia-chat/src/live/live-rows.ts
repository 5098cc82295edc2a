import type { Filter } from '../query/filter.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import { liveInteraction } from './live-interaction.ts'
import { liveListOf } from './live-list.ts'

/** The interactions outside of the base that began in the window and that the filter lets through, newest first. */
export function liveRows(
  world: ChatWorld,
  window: { readonly from: number; readonly to: number },
  filter: Filter,
): readonly Interaction[] {
  const now = world.now()
  const selection = liveListOf(world).select(window, filter)
  return Array.from({ length: selection.size }, (_, place) =>
    liveInteraction(world, selection.at(place), now),
  )
}

/** The unfinished interactions that the filter lets through, newest first. */
export function openRows(world: ChatWorld, filter: Filter): readonly Interaction[] {
  const now = world.now()
  return world.data.interactions
    .by('open', 'yes')
    .map((record) => liveInteraction(world, record, now))
    .filter(filter.matches)
    .sort((a, b) => b.created - a.created || b.protocol - a.protocol)
}
