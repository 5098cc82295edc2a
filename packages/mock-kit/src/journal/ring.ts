/**
 * A queue of bounded length in one array, whose places are used again and again.
 *
 * @note An array that is replaced by another, or a map that is rehashed, may have grown old: then it keeps what it held
 * alive until the next full collection.
 */
export interface Ring<Item> {
  readonly size: number
  /** @throws RangeError when the ring is full */
  add(item: Item): void
  /** Takes the oldest item out. */
  take(): Item | undefined
  /** Oldest first. */
  list(): readonly Item[]
}

export function createRing<Item extends object>(capacity: number): Ring<Item> {
  const places = Array.from<Item | undefined>({ length: capacity })
  let first = 0
  let size = 0

  return {
    get size() {
      return size
    },
    add: (item) => {
      if (size === capacity) {
        throw new RangeError(`Failed to add to a ring of ${capacity}: it is full. Take first.`)
      }
      places[(first + size) % capacity] = item
      size += 1
    },
    take: () => {
      const item = places[first]
      if (item === undefined) return undefined
      places[first] = undefined
      first = (first + 1) % capacity
      size -= 1
      return item
    },
    list: () =>
      [...places.slice(first), ...places.slice(0, first)].filter((item) => item !== undefined),
  }
}
