import { defined } from '../list/at.ts'

/** Anything that falls due at an instant. */
export interface Due {
  readonly dueAt: number
  readonly sequence: number
}

/**
 * Finds what is due next among records that come, change and go.
 * A binary heap.
 */
export interface DueQueue<Item> {
  /** Files a record that came. */
  add(item: Item): void
  /** Takes out a record that went: at once where it is the first, else when it surfaces. */
  remove(item: Item): void
  /** Files a record in place of another: the first one sinks to where the other belongs, which is half of the work. */
  replace(before: Item, item: Item): void
  /** The record that is due first, by instant and then by sequence. */
  next(): Item | undefined
  /** Takes it out as well: a record that stays as it is has to be added again. */
  take(): Item | undefined
}

export interface DueQueueOptions<Item> {
  readonly dueOf: (item: Item) => Due
  /** True while the record stands as it was when it was added. */
  readonly isCurrent: (item: Item) => boolean
}

export function createDueQueue<Item>(options: DueQueueOptions<Item>): DueQueue<Item> {
  const { dueOf, isCurrent } = options
  const heap = createHeap(dueOf)
  // At most so many items of the heap have gone. As long as there are none, nobody is asked whether an item is current.
  let goneMax = 0

  const next = (): Item | undefined => {
    for (let first = heap.first(); first !== undefined; first = heap.first()) {
      if (goneMax === 0 || isCurrent(first)) return first
      goneMax -= 1
      heap.dropFirst()
    }
    return undefined
  }

  return {
    add: heap.add,
    remove: (item) => {
      if (heap.first() === item) heap.dropFirst()
      else goneMax += 1
    },
    replace: (before, item) => {
      if (heap.first() === before) return heap.replaceFirst(item)
      goneMax += 1
      heap.add(item)
    },
    next,
    take: () => {
      const first = next()
      if (first !== undefined) heap.dropFirst()
      return first
    },
  }
}

interface Heap<Item> {
  first(): Item | undefined
  add(item: Item): void
  replaceFirst(item: Item): void
  dropFirst(): void
}

function createHeap<Item>(dueOf: (item: Item) => Due): Heap<Item> {
  const heap: Item[] = []
  // Beside them, so that to compare two items touches neither.
  const instants: number[] = []

  const isBefore = (item: Item, instant: number, index: number): boolean => {
    const other = defined(instants[index])
    if (instant !== other) return instant < other
    return dueOf(item).sequence < dueOf(defined(heap[index])).sequence
  }
  const put = (index: number, item: Item, instant: number): void => {
    heap[index] = item
    instants[index] = instant
  }
  /** Moves the item at one index to another. */
  const move = (from: number, to: number): void =>
    put(to, defined(heap[from]), defined(instants[from]))
  /** Puts the item where it belongs, at the end or above it. */
  const rise = (item: Item, instant: number): void => {
    let index = heap.length
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(item, instant, parent)) break
      move(parent, index)
      index = parent
    }
    put(index, item, instant)
  }
  /** Puts the item where it belongs, at the root or below it. */
  const sink = (item: Item, instant: number): void => {
    let index = 0
    for (let child = 1; child < heap.length; child = index * 2 + 1) {
      const right = child + 1
      const isRight =
        right < heap.length && isBefore(defined(heap[right]), defined(instants[right]), child)
      const first = isRight ? right : child
      if (isBefore(item, instant, first)) break
      move(first, index)
      index = first
    }
    put(index, item, instant)
  }

  return {
    first: () => heap[0],
    add: (item) => rise(item, dueOf(item).dueAt),
    replaceFirst: (item) => sink(item, dueOf(item).dueAt),
    dropFirst: () => {
      const [item, instant] = [heap.pop(), instants.pop()]
      if (heap.length > 0) sink(defined(item), defined(instant))
    },
  }
}
