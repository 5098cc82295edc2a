import { archiveOfWorld } from '../archive/archive.ts'
import { indexOfProtocol } from '../archive/archive-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { liveInteraction } from '../interaction/live-interaction.ts'
import { liveListOf } from '../interaction/live-list.ts'
import type { InteractionViews } from '../views/interaction-views.ts'
import type { ChatWorld } from '../world.ts'
import type { Filter } from './filter.ts'
import { mergedPage } from './merged-page.ts'
import type { TwoLists } from './merged-page.ts'
import type { Page, Window } from './read-query.ts'

export interface InteractionQuery {
  readonly window: Pick<Window, 'from' | 'to'>
  readonly filter: Filter
  readonly page: Page
}

/** Returns a page of live and archived interactions, newest first. */
export function findInteractions<View>(
  world: ChatWorld,
  { window, filter, page }: InteractionQuery,
  views: InteractionViews<View>,
): readonly View[] {
  const live = liveListOf(world).select(window, filter)
  const archive = archiveOfWorld(world)
  const archived = archive?.select(window.from, window.to, filter)
  const lists: TwoLists = {
    archivedSize: archived?.size ?? 0,
    liveSize: live.size,
    // Of two that began in the same millisecond the live one has the higher number, and comes first.
    archivedBefore: (position) =>
      archive === undefined || archived === undefined
        ? 0
        : archived.size - archived.countBefore(live.archivedUpTo(position, archive.created)),
  }
  const found: View[] = []
  for (const { from, start, end } of mergedPage(lists, page)) {
    for (let position = start; position < end; position += 1) {
      if (from === 'live') found.push(views.ofLive(live.at(position)))
      else if (archive !== undefined && archived !== undefined) {
        // Selections begin with the oldest, pages with the newest.
        found.push(views.ofArchived(archive, archived.at(archived.size - 1 - position)))
      }
    }
  }
  return found
}

/** Returns the interaction with this protocol number as it is now. */
export function findInteraction(world: ChatWorld, id: string): Interaction | undefined {
  const record = world.data.interactions.get(id)
  if (record !== undefined) return liveInteraction(world, record)
  const archived = world.data.archive.get('archive')
  if (archived === undefined || !/^[1-9]\d*$/.test(id)) return undefined
  const index = indexOfProtocol(archived, Number(id))
  return index === undefined ? undefined : archiveOfWorld(world)?.interactionAt(index)
}
