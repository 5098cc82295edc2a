import { lowerBound } from '../history/columns.ts'
import type { Filter } from '../query/filter.ts'
import type { ChatWorld } from '../world-types.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { liveInteraction } from './live-interaction.ts'

/** The interactions outside of the base, and what was found out about them since one of them changed. */
export interface LiveList {
  /** Newest first. */
  readonly records: readonly InteractionRecord[]
  /** Of the collection that they are from. */
  readonly version: number
  /** Those that began in the window and that the filter lets through. */
  select(window: LiveWindow, filter: Filter): LiveSelection
}

/** Both instants belong to it. */
interface LiveWindow {
  readonly from: number
  readonly to: number
}

/** Some interactions outside of the base, newest first. */
export interface LiveSelection {
  readonly size: number
  /** @throws RangeError where there is no such place */
  at(place: number): InteractionRecord
  /**
   * How many interactions of the base began no later than the one at this place.
   * @param created when those of the base began; it is the same for as long as the world lasts
   */
  baseUpTo(place: number, created: Float64Array): number
}

/** Windows and filters of a few clients at once. */
const SELECTIONS_MAX = 16

const lists = new WeakMap<ChatWorld['data'], LiveList>()

/** The list of a world; the same one until a record changes. */
export function liveListOf(world: ChatWorld): LiveList {
  const known = lists.get(world.data)
  if (known?.version === world.data.interactions.version) return known
  const list = createLiveList(world)
  lists.set(world.data, list)
  return list
}

function createLiveList(world: ChatWorld): LiveList {
  const { interactions } = world.data
  const records = [...interactions.sorted('created', { descending: true })]
  const matching = new Map<string, Uint32Array>()
  const baseEnds = new Int32Array(records.length).fill(-1)

  /** Those from one place up to another that the filter lets through. */
  const matched = (start: number, end: number, filter: Filter): Uint32Array => {
    const name = `${start}-${end} ${filter.key}`
    const known = matching.get(name)
    if (known !== undefined) return known
    // What a filter asks does not change with time alone: it lasts as long as the records do.
    const now = world.now()
    const places = placesBetween(start, end).filter(
      (place) =>
        filter.key === '' || filter.matches(liveInteraction(world, at(records, place), now)),
    )
    if (matching.size >= SELECTIONS_MAX) matching.clear()
    matching.set(name, places)
    return places
  }
  return {
    records,
    version: interactions.version,
    select: ({ from, to }, filter) => {
      const [start, end] = [countAfter(records, to), countAfter(records, from - 1)]
      const places = start < end ? matched(start, end, filter) : NO_PLACES
      return {
        size: places.length,
        at: (place) => at(records, places[place] ?? -1),
        baseUpTo: (place, created) => {
          const own = places[place] ?? -1
          const known = baseEnds[own] ?? -1
          if (known >= 0) return known
          const baseEnd = lowerBound(created, at(records, own).created + 1)
          baseEnds[own] = baseEnd
          return baseEnd
        },
      }
    },
  }
}

const NO_PLACES = new Uint32Array(0)

function placesBetween(start: number, end: number): Uint32Array {
  return Uint32Array.from({ length: end - start }, (_, place) => start + place)
}

/** How many of the records, newest first, began later than the instant. */
function countAfter(records: readonly InteractionRecord[], instant: number): number {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(records, middle).created > instant) low = middle + 1
    else high = middle
  }
  return low
}

function at(records: readonly InteractionRecord[], place: number): InteractionRecord {
  const record = records[place]
  if (record !== undefined) return record
  throw new RangeError(`Failed to find interaction ${place}: there are ${records.length}.`)
}
