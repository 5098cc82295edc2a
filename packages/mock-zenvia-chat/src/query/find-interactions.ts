import { archiveOfWorld } from '../history/archive-of-world.ts'
import type { Archive } from '../history/archive.ts'
import { indexOfProtocol } from '../history/base-record.ts'
import { liveInteraction } from '../live/live-interaction.ts'
import { liveListOf } from '../live/live-list.ts'
import type { LiveSelection } from '../live/live-list.ts'
import type { Interaction } from '../rows/interaction.ts'
import type { InteractionViews } from '../views/interaction-views.ts'
import type { ChatWorld } from '../world-types.ts'
import type { Filter } from './filter.ts'
import { mergedPage } from './merged-page.ts'
import type { TwoLists } from './merged-page.ts'
import type { Page } from './read-page.ts'
import type { Window } from './read-window.ts'
import type { Selection } from './selection.ts'

/** Which interactions are asked for. */
export interface Wanted {
  readonly window: Pick<Window, 'from' | 'to'>
  readonly filter: Filter
  readonly page: Page
}

/** The interactions that are asked for, from both places. */
interface Found {
  readonly live: LiveSelection
  /** Absent where the account has no past. */
  readonly past: { readonly archive: Archive; readonly base: Selection } | undefined
}

/** One page of interactions, newest first. */
export function findInteractions<View>(
  world: ChatWorld,
  { window, filter, page }: Wanted,
  views: InteractionViews<View>,
): readonly View[] {
  const archive = archiveOfWorld(world)
  const found: Found = {
    live: liveListOf(world).select(window, filter),
    past: archive && { archive, base: archive.select(window.from, window.to, filter) },
  }
  const { live, past } = found
  const shown: View[] = []
  for (const { from, start, end } of mergedPage(toLists(found), page)) {
    for (let place = start; place < end; place += 1) {
      if (from === 'live') shown.push(views.ofLive(live.at(place)))
      else if (past !== undefined) shown.push(baseView(views, past, place))
    }
  }
  return shown
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

/** In one millisecond the live one has the higher number, and comes first. */
function toLists({ live, past }: Found): TwoLists {
  if (past === undefined) return { baseSize: 0, liveSize: live.size, baseBefore: () => 0 }
  const { base, archive } = past
  return {
    baseSize: base.size,
    liveSize: live.size,
    baseBefore: (place) => base.size - base.countBefore(live.baseUpTo(place, archive.created)),
  }
}

/** Selections begin with the oldest, pages with the newest. */
function baseView<View>(
  views: InteractionViews<View>,
  { archive, base }: NonNullable<Found['past']>,
  place: number,
): View {
  return views.ofBase(archive, base.at(base.size - 1 - place))
}
