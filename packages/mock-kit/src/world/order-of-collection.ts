/** A value that records are sorted by; the values of one order are all of one kind. */
export type OrderValue = string | number

/** Which part of an order to walk, and in which direction. Both bounds are excluded. */
export interface OrderRange {
  readonly after?: OrderValue
  readonly before?: OrderValue
  /** From the last to the first. @default false */
  readonly descending?: boolean
}

/** Keeps the keys of a collection's records sorted by a value of theirs; equal values by arrival. */
export interface CollectionOrder<Item> {
  move(before: Ranked<Item> | undefined, after: Ranked<Item> | undefined): void
  /** Walks the range; the collection must not change meanwhile. */
  walk(range?: OrderRange): IteratorObject<Item>
}

/** A record with its place in the order of arrival. */
export interface Ranked<Item> {
  readonly ordinal: number
  readonly item: Item
}

interface Place<Item> extends Ranked<Item> {
  readonly value: OrderValue
}

export function createOrder<Item>(valueOf: (item: Item) => OrderValue): CollectionOrder<Item> {
  const places: Place<Item>[] = []

  const toPlace = ({ ordinal, item }: Ranked<Item>): Place<Item> => ({
    ordinal,
    item,
    value: valueOf(item),
  })
  /** The first place that does not come before the value and ordinal; most records are added at the end. */
  const find = (value: OrderValue, ordinal: number): number => {
    const last = places.at(-1)
    if (last !== undefined && comesBefore(last, value, ordinal)) return places.length
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const place = places[middle]
      if (place !== undefined && comesBefore(place, value, ordinal)) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    move: (before, after) => {
      const old = before && toPlace(before)
      const now = after && toPlace(after)
      if (old && now && old.value === now.value) {
        places[find(old.value, old.ordinal)] = now
        return
      }
      if (old) places.splice(find(old.value, old.ordinal), 1)
      if (now) places.splice(find(now.value, now.ordinal), 0, now)
    },
    *walk({ after, before, descending = false } = {}) {
      const from = after === undefined ? 0 : find(after, Infinity)
      const until = before === undefined ? places.length : find(before, -Infinity)
      for (let step = 0; step < until - from; step += 1) {
        const place = places[descending ? until - 1 - step : from + step]
        if (place !== undefined) yield place.item
      }
    },
  }
}

function comesBefore<Item>(place: Place<Item>, value: OrderValue, ordinal: number): boolean {
  return place.value === value ? place.ordinal < ordinal : place.value < value
}
