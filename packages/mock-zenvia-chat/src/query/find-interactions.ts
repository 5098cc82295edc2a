import type { PausingWork, Rows } from '@ensaio/mock-kit'
import { archiveOfWorld } from '../archive/archive.ts'
import type { Archive } from '../archive/archive.ts'
import { indexOfProtocol } from '../archive/archive-record.ts'
import type { Selection } from '../archive/selection.ts'
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
  readonly archived: ArchivedInteractions | undefined
}

/** The archived interactions of a window that match a filter. */
export interface ArchivedInteractions {
  readonly archive: Archive
  readonly selection: Selection
}

/** Finds the archived interactions of a query; `undefined` where the account has no past. */
export function* findArchived(
  world: ChatWorld,
  { window, filter }: Pick<InteractionQuery, 'window' | 'filter'>,
): PausingWork<ArchivedInteractions | undefined> {
  const archive = yield* archiveOfWorld(world)
  if (archive === undefined) return undefined
  return { archive, selection: yield* archive.select(window.from, window.to, filter) }
}

/** Returns a page of live and archived interactions, newest first. */
export function findInteractions<View extends object>(
  world: ChatWorld,
  { window, filter, page, archived: found }: InteractionQuery,
  views: InteractionViews<View>,
): readonly View[] {
  const live = liveListOf(world).select(window, filter)
  const { archive, selection: archived } = found ?? {}
  const lists: TwoLists = {
    archivedSize: archived?.size ?? 0,
    liveSize: live.size,
    // Of two that began in the same millisecond the live one has the higher number, and comes first.
    archivedBefore: (position) =>
      archive === undefined || archived === undefined
        ? 0
        : archived.size - archived.countBefore(live.archivedUpTo(position, archive.created)),
  }
  const parts: (View | Rows)[] = []
  for (const { from, start, end } of mergedPage(lists, page)) {
    if (from === 'live') {
      for (let position = start; position < end; position += 1) {
        parts.push(views.ofLive(live.at(position)))
      }
    } else if (archived !== undefined) {
      // Selections begin with the oldest, pages with the newest.
      const newest = archived.size - 1 - start
      parts.push({ size: end - start, at: (place) => archived.at(newest - place) })
    }
  }
  return views.list(archive, parts)
}

/** Returns the interaction with this protocol number as it is now. */
export function* findInteraction(
  world: ChatWorld,
  id: string,
): PausingWork<Interaction | undefined> {
  const record = world.data.interactions.get(id)
  if (record !== undefined) return liveInteraction(world, record)
  const archived = world.data.archive.get('archive')
  if (archived === undefined || !/^[1-9]\d*$/.test(id)) return undefined
  const index = indexOfProtocol(archived, Number(id))
  if (index === undefined) return undefined
  return (yield* archiveOfWorld(world))?.interactionAt(index)
}
