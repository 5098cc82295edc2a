import { at } from '@ensaio/mock-kit'
import { lowerBound } from '../archive/columns.ts'
import type { Filter } from '../query/filter.ts'
import type { ChatWorld } from '../world.ts'
import type { InteractionRecord } from './interaction-record.ts'
import type { Interaction } from './interaction.ts'
import { liveInteraction } from './live-interaction.ts'

/** The live interactions of a world, and what was computed about them since one of them changed. */
export interface LiveList {
  /** Newest first. */
  readonly records: readonly InteractionRecord[]
  /** Version of the collection that they are from. */
  readonly version: number
  /** Selects those that began in the window and match the filter. */
  select(window: LiveWindow, filter: Filter): LiveSelection
}

/** Instants in milliseconds since 1970; both belong to the window. */
interface LiveWindow {
  readonly from: number
  readonly to: number
}

/** Some live interactions, newest first. */
export interface LiveSelection {
  readonly size: number
  /** @throws RangeError where there is no such position */
  at(position: number): InteractionRecord
  /**
   * Returns how many archived interactions began no later than the one at this position.
   * @param created beginnings of the archived ones, the same array for as long as the world lasts
   */
  archivedUpTo(position: number, created: Float64Array): number
}

/** Enough windows and filters for a few clients at once. */
const SELECTIONS_MAX = 16

const lists = new WeakMap<ChatWorld['data'], LiveList>()

/** Returns the list of a world; it is the same object until a record changes. */
export function liveListOf(world: ChatWorld): LiveList {
  const cached = lists.get(world.data)
  if (cached?.version === world.data.interactions.version) return cached
  const list = createLiveList(world)
  lists.set(world.data, list)
  return list
}

/** Returns the live interactions that began in the window and match the filter, newest first. */
export function liveRows(
  world: ChatWorld,
  window: LiveWindow,
  filter: Filter,
): readonly Interaction[] {
  const now = world.now()
  const selection = liveListOf(world).select(window, filter)
  return Array.from({ length: selection.size }, (_, position) =>
    liveInteraction(world, selection.at(position), now),
  )
}

/** Returns the open interactions that match the filter, newest first. */
export function openRows(world: ChatWorld, filter: Filter): readonly Interaction[] {
  const now = world.now()
  return world.data.interactions
    .by('open', 'yes')
    .map((record) => liveInteraction(world, record, now))
    .filter(filter.matches)
    .sort((a, b) => b.created - a.created || b.protocol - a.protocol)
}

function createLiveList(world: ChatWorld): LiveList {
  const { interactions } = world.data
  const records = [...interactions.sorted('created', { descending: true })]
  const selections = new Map<string, Uint32Array>()
  const archivedCounts = new Int32Array(records.length).fill(-1)

  /** Returns the indexes of the records from `start` up to `end`, which is excluded, that match the filter. */
  const matchesBetween = (start: number, end: number, filter: Filter): Uint32Array => {
    const key = `${start}-${end} ${filter.key}`
    const cached = selections.get(key)
    if (cached !== undefined) return cached
    // No filter depends on time alone, so a selection is valid for as long as the records are.
    const now = world.now()
    const matches = Uint32Array.from({ length: end - start }, (_, offset) => start + offset).filter(
      (index) =>
        filter.key === '' || filter.matches(liveInteraction(world, at(records, index), now)),
    )
    if (selections.size >= SELECTIONS_MAX) selections.clear()
    selections.set(key, matches)
    return matches
  }
  return {
    records,
    version: interactions.version,
    select: ({ from, to }, filter) => {
      const [start, end] = [countAfter(records, to), countAfter(records, from - 1)]
      const indexes = start < end ? matchesBetween(start, end, filter) : NO_INDEXES
      return {
        size: indexes.length,
        at: (position) => at(records, at(indexes, position)),
        archivedUpTo: (position, created) => {
          const index = at(indexes, position)
          const cached = at(archivedCounts, index)
          if (cached >= 0) return cached
          const count = lowerBound(created, at(records, index).created + 1)
          archivedCounts[index] = count
          return count
        },
      }
    },
  }
}

const NO_INDEXES = new Uint32Array(0)

/** Returns how many of the records, which are sorted newest first, began after the instant. */
function countAfter(records: readonly InteractionRecord[], instant: number): number {
  let low = 0
  let high = records.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(records, middle).created > instant) low = middle + 1
    else high = middle
  }
  return low
}
