import { accountOf } from '../account/account-of.ts'
import { SECOND_MS } from '../durations.ts'
import type { Filter } from '../query/filter.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { toLiveInteraction } from './to-live-interaction.ts'

/** Interactions by their records, with the second at which an open one stood so. */
const known = new WeakMap<InteractionRecord, { readonly nowS: number; readonly row: Interaction }>()

/**
 * A record as it stands now. What is open changes with each second, what is finished does no more: until then the same
 * object stands for it.
 */
export function liveInteraction(world: ChatWorld, record: InteractionRecord): Interaction {
  const nowS = record.isOpen ? Math.floor((world.now() - record.created) / SECOND_MS) : 0
  const last = known.get(record)
  if (last?.nowS === nowS) return last.row
  const row = toLiveInteraction(accountOf(world), record, nowS)
  known.set(record, { nowS, row })
  return row
}

/** The interactions outside of the base that began in the window and that the filter lets through, newest first. */
export function liveRows(
  world: ChatWorld,
  { from, to }: { readonly from: number; readonly to: number },
  filter: Filter,
): readonly Interaction[] {
  // The collection leaves both bounds out, and instants are whole milliseconds.
  const range = { after: from - 1, before: to + 1, descending: true }
  return [...world.data.interactions.sorted('created', range)]
    .map((record) => liveInteraction(world, record))
    .filter(filter.matches)
}

/** The unfinished interactions that the filter lets through, newest first. */
export function openRows(world: ChatWorld, filter: Filter): readonly Interaction[] {
  return world.data.interactions
    .by('open', 'yes')
    .map((record) => liveInteraction(world, record))
    .filter(filter.matches)
    .sort((a, b) => b.created - a.created || b.protocol - a.protocol)
}
