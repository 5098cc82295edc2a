import { lowerBound } from '../history/columns.ts'
import type { Filter } from '../query/filter.ts'
import type { ChatWorld } from '../world-types.ts'
import type { InteractionRecord } from './interaction-record.ts'
import { liveInteraction } from './live-interaction.ts'

/** The interactions outside of the base, and what was found out about them since one of them changed. */
export interface LiveList {
  /** Newest first. */
  readonly records: readonly InteractionRecord[]
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

/** Filters of a few clients at once. */
const FILTERS_MAX = 16

const lists = new WeakMap<ChatWorld['data'], LiveList>()

/** The list of a world. To see that no record changed takes a walk over them, which costs less than anything else. */
export function liveListOf(world: ChatWorld): LiveList {
  const known = lists.get(world.data)
  if (known !== undefined && stands(known, world)) return known
  const list = createLiveList(world)
  lists.set(world.data, list)
  return list
}

function stands({ records }: LiveList, { data }: ChatWorld): boolean {
  if (records.length !== data.interactions.size) return false
  let place = 0
  for (const record of data.interactions.sorted('created', { descending: true })) {
    if (records[place] !== record) return false
    place += 1
  }
  return true
}

function createLiveList(world: ChatWorld): LiveList {
  const records = [...world.data.interactions.sorted('created', { descending: true })]
  const all = Uint32Array.from(records.keys())
  const matching = new Map<string, Uint32Array>()
  const baseEnds = new Int32Array(records.length).fill(-1)

  const matched = (filter: Filter): Uint32Array => {
    if (filter.key === '') return all
    const known = matching.get(filter.key)
    if (known !== undefined) return known
    // What a filter asks does not change with time alone: it lasts as long as the records do.
    const now = world.now()
    const places = all.filter((place) =>
      filter.matches(liveInteraction(world, at(records, place), now)),
    )
    if (matching.size >= FILTERS_MAX) matching.clear()
    matching.set(filter.key, places)
    return places
  }
  return {
    records,
    select: ({ from, to }, filter) => {
      const places = matched(filter)
      const start = firstUpTo(records, places, to)
      return {
        size: firstUpTo(records, places, from - 1) - start,
        at: (place) => at(records, places[start + place] ?? -1),
        baseUpTo: (place, created) => {
          const own = places[start + place] ?? -1
          const known = baseEnds[own] ?? -1
          if (known >= 0) return known
          const end = lowerBound(created, at(records, own).created + 1)
          baseEnds[own] = end
          return end
        },
      }
    },
  }
}

/** How many of the places, newest first, stand for records that began later than the instant. */
function firstUpTo(
  records: readonly InteractionRecord[],
  places: Uint32Array,
  instant: number,
): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(records, places[middle] ?? -1).created > instant) low = middle + 1
    else high = middle
  }
  return low
}

function at(records: readonly InteractionRecord[], place: number): InteractionRecord {
  const record = records[place]
  if (record !== undefined) return record
  throw new RangeError(`Failed to find interaction ${place}: there are ${records.length}.`)
}
