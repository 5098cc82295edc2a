import { accountOf } from '../account/account-of.ts'
import { SECOND_MS } from '../durations.ts'
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
export function liveInteraction(
  world: ChatWorld,
  record: InteractionRecord,
  now = world.now(),
): Interaction {
  const nowS = secondOf(record, now)
  const last = known.get(record)
  if (last?.nowS === nowS) return last.row
  const row = toLiveInteraction(accountOf(world), record, nowS)
  known.set(record, { nowS, row })
  return row
}

/** The second since its beginning at which it stands; a finished one stands still. */
export function secondOf({ isOpen, created }: InteractionRecord, now: number): number {
  return isOpen ? Math.floor((now - created) / SECOND_MS) : 0
}
