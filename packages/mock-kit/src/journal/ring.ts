/**
 * A queue of bounded length in one array, whose places are used again and again.
 *
 * @note An array that is replaced by another, or a map that is rehashed, may have grown old: then it keeps what it held
 * alive until the next full collection.
 */
export interface Ring<Item> {
  readonly size: number
  /** What all items weigh together. */
  readonly weight: number
  /** @throws RangeError when the ring is full */
  add(item: Item, weight: number): void
  /** Takes the oldest item out. */
  take(): Item | undefined
  /** Oldest first. */
  list(): readonly Item[]
}

export function createRing<Item extends object>(capacity: number): Ring<Item> {
  const places = Array.from<Item | undefined>({ length: capacity })
  const weights = new Float64Array(capacity)
  let first = 0
  let size = 0
  let weight = 0

  return {
    get size() {
      return size
    },
    get weight() {
      return weight
    },
    add: (item, itemWeight) => {
      if (size === capacity) {
        throw new RangeError(`Failed to add to a ring of ${capacity}: it is full. Take first.`)
      }
      const place = (first + size) % capacity
      places[place] = item
      weights[place] = itemWeight
      weight += itemWeight
      size += 1
    },
    take: () => {
      const item = places[first]
      if (item === undefined) return undefined
      places[first] = undefined
      weight -= weights[first] ?? 0
      first = (first + 1) % capacity
      size -= 1
      return item
    },
    list: () =>
      [...places.slice(first), ...places.slice(0, first)].filter((item) => item !== undefined),
  }
}
