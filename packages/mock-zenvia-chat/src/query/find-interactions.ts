import { archiveOfWorld } from '../history/archive-of-world.ts'
import { lowerBound } from '../history/columns.ts'
import { indexOfProtocol } from '../history/base-record.ts'
import { liveInteraction, liveRows } from '../live/live-rows.ts'
import type { Interaction } from '../rows/interaction.ts'
import { toShownBase, toShownLive } from '../views/to-shown.ts'
import type { Shown } from '../views/shown.ts'
import type { ChatWorld } from '../world-types.ts'
import type { Filter } from './filter.ts'
import { mergedPage } from './merged-page.ts'
import type { Page } from './read-page.ts'
import type { Window } from './read-window.ts'
import type { Selection } from './selection.ts'

/** Which interactions are asked for. */
export interface Wanted {
  readonly window: Pick<Window, 'from' | 'to'>
  readonly filter: Filter
  readonly page: Page
}

/** One page of interactions, newest first. */
export function findInteractions(world: ChatWorld, wanted: Wanted): readonly Shown[] {
  const { window, filter, page } = wanted
  const archive = archiveOfWorld(world)
  const live = liveRows(world, window, filter)
  if (archive === undefined) {
    return live.slice(page.offset, page.offset + page.limit).map((row) => toShownLive(world, row))
  }
  const selection = archive.select(window.from, window.to, filter)
  const lists = {
    baseSize: selection.size,
    liveSize: live.length,
    baseBefore: (place: number) => newerThan(archive.created, selection, live[place]),
  }
  return mergedPage(lists, page).flatMap(({ from, place }) => {
    if (from === 'base')
      return [toShownBase(world, archive, selection.at(selection.size - 1 - place))]
    const row = live[place]
    return row === undefined ? [] : [toShownLive(world, row)]
  })
}

/** One interaction by its protocol number, as it stands now. */
export function findInteraction(world: ChatWorld, id: string): Interaction | undefined {
  const record = world.data.interactions.get(id)
  if (record !== undefined) return liveInteraction(world, record)
  const base = world.data.base.get('base')
  if (base === undefined || !/^[1-9]\d*$/.test(id)) return undefined
  const index = indexOfProtocol(base, Number(id))
  return index === undefined ? undefined : archiveOfWorld(world)?.tell(index)
}

/** How many of the selection began later. In one millisecond the other has the higher number, and comes first. */
function newerThan(
  created: Float64Array,
  selection: Selection,
  live: Interaction | undefined,
): number {
  const instant = live?.created ?? 0
  const end = lowerBound(created, instant + 1)
  let [low, high] = [0, selection.size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (selection.at(middle) < end) low = middle + 1
    else high = middle
  }
  return selection.size - low
}
