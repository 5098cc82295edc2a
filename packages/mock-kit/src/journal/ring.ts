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
  /** How many items were ever added: the position behind the newest; the oldest stands at `added - size`. */
  readonly added: number
  /** Up to `max` items from a position on, oldest first. Positions whose items were taken are passed over. */
  read(position: number, max?: number): readonly Item[]
}

export function createRing<Item extends object>(capacity: number): Ring<Item> {
  const places = Array.from<Item | undefined>({ length: capacity })
  const weights = new Float64Array(capacity)
  let first = 0
  let size = 0
  let weight = 0
  let added = 0

  const itemAt = (place: number): Item => {
    const item = places[place]
    if (item === undefined) throw new RangeError(`Failed to read place ${place}: it is empty.`)
    return item
  }

  return {
    get size() {
      return size
    },
    get weight() {
      return weight
    },
    get added() {
      return added
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
      added += 1
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
    read: (position, max = Infinity) => {
      const passed = Math.max(0, position - (added - size))
      const count = Math.max(0, Math.min(max, size - passed))
      return Array.from({ length: count }, (_, index) =>
        itemAt((first + passed + index) % capacity),
      )
    },
  }
}
