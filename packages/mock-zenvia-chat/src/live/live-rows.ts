import { accountOf } from '../account/account-of.ts'
import type { Filter } from '../query/filter.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { ChatWorld } from '../world-types.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { toLiveInteraction } from './to-live-interaction.ts'

const finished = new WeakMap<InteractionRecord, Interaction>()

/** A record as it stands now; what is finished stands as it will for ever. */
export function liveInteraction(world: ChatWorld, record: InteractionRecord): Interaction {
  if (record.isOpen) return toLiveInteraction(accountOf(world), record, world.now())
  const known = finished.get(record)
  if (known !== undefined) return known
  const interaction = toLiveInteraction(accountOf(world), record, world.now())
  finished.set(record, interaction)
  return interaction
}

/** The interactions outside of the base that began in the window and that the filter lets through, newest first. */
export function liveRows(
  world: ChatWorld,
  window: { readonly from: number; readonly to: number },
  filter: Filter,
): readonly LiveRow[] {
  const { from, to } = window
  // The collection leaves both bounds out, and instants are whole milliseconds.
  const range = { after: from - 1, before: to + 1, descending: true }
  return [...world.data.interactions.sorted('created', range)]
    .map((record) => ({ record, row: liveInteraction(world, record) }))
    .filter(({ row }) => filter.matches(row))
}

export interface LiveRow {
  readonly record: InteractionRecord
  readonly row: Interaction
}

/** The unfinished interactions that the filter lets through, newest first. */
export function openRows(world: ChatWorld, filter: Filter): readonly LiveRow[] {
  return world.data.interactions
    .by('open', 'yes')
    .map((record) => ({ record, row: liveInteraction(world, record) }))
    .filter(({ row }) => filter.matches(row))
    .sort((a, b) => b.row.created - a.row.created || b.row.protocol - a.row.protocol)
}
