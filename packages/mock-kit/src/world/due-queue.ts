import { defined } from '../list/at.ts'

/** Anything that falls due at an instant. */
export interface Due {
  readonly dueAt: number
  readonly sequence: number
}

/**
 * Finds what is due next among items that come, change and go.
 * A heap.
 */
export interface DueQueue<Item> {
  /** Files an item that came. */
  add(item: Item): void
  /** Takes out an item that went: at once where it is the first, else when it surfaces. */
  remove(item: Item): void
  /**
   * Files an item in place of another, or of itself before it changed: the first one sinks to where the other belongs, which is
   * half of the work.
   */
  replace(before: Item, item: Item): void
  /** The item that is due first, by instant and then by sequence. */
  next(): Item | undefined
  /** Takes it out as well: an item that stays as it is has to be added again. */
  take(): Item | undefined
  clear(): void
}

export interface DueQueueOptions<Item> {
  readonly dueOf: (item: Item) => Due
  /** True while the item is still there. */
  readonly isCurrent: (item: Item) => boolean
}

/** The content of a queue. */
export interface QueueContent<Item> {
  readonly heap: Item[]
  /** Beside the items, so that to compare two of them touches neither. */
  readonly instants: number[]
  readonly sequences: number[]
}

export function emptyQueue<Item>(): QueueContent<Item> {
  return { heap: [], instants: [], sequences: [] }
}

/** Copies the content for another queue of the same items, without a look at them. */
export function copyQueue<Item>(content: QueueContent<Item>): QueueContent<Item> {
  const { heap, instants, sequences } = content
  return { heap: [...heap], instants: [...instants], sequences: [...sequences] }
}

/**
 * @param content its items. @default none
 * @param goneCount the number of places in it that are not those of items which are there. @default 0
 */
export function createDueQueue<Item>(
  { dueOf, isCurrent }: DueQueueOptions<Item>,
  content: QueueContent<Item> = emptyQueue(),
  goneCount = 0,
): DueQueue<Item> {
  const heap = createHeap(dueOf, content)
  // The most items of the heap that may have gone or moved. While it is 0, no item has to be checked.
  let goneMax = goneCount

  const next = (): Item | undefined => {
    for (let first = heap.first(); first !== undefined; first = heap.first()) {
      if (goneMax === 0 || (heap.isFirstInPlace() && isCurrent(first))) return first
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
    clear: () => {
      content.heap.length = 0
      content.instants.length = 0
      content.sequences.length = 0
      goneMax = 0
    },
  }
}

interface Heap<Item> {
  first(): Item | undefined
  /** True where the first item is due when it was due as it was filed. */
  isFirstInPlace(): boolean
  add(item: Item): void
  replaceFirst(item: Item): void
  dropFirst(): void
}

/**
 * The children of each item. Beside each other they lie in one line of the processor's cache, and half as many levels are passed
 * as with two.
 */
const CHILDREN = 4

/** Its loops call nothing with an instant: V8 would make an object of each number that it hands over. */
function createHeap<Item>(dueOf: (item: Item) => Due, content: QueueContent<Item>): Heap<Item> {
  const { heap, instants, sequences } = content // constants are read faster than parameters
  /** Puts the item where it belongs, at the end or above it. */
  const rise = (item: Item): void => {
    const { dueAt: instant, sequence } = dueOf(item)
    let index = heap.length
    while (index > 0) {
      const above = Math.floor((index - 1) / CHILDREN)
      const other = instants[above] ?? -Infinity
      if (instant > other || (instant === other && sequence >= defined(sequences[above]))) break
      heap[index] = defined(heap[above])
      instants[index] = other
      sequences[index] = defined(sequences[above])
      index = above
    }
    heap[index] = item
    instants[index] = instant
    sequences[index] = sequence
  }
  /** Puts the item where it belongs, at the root or below it. */
  const sink = (item: Item): void => {
    const { dueAt: instant, sequence } = dueOf(item)
    const { length } = heap
    let index = 0
    for (let begin = 1; begin < length; begin = index * CHILDREN + 1) {
      const end = Math.min(begin + CHILDREN, length)
      let first = begin
      let least = instants[begin] ?? Infinity
      for (let child = begin + 1; child < end; child += 1) {
        const other = instants[child] ?? Infinity
        const isLater = other === least && defined(sequences[child]) > defined(sequences[first])
        if (other > least || isLater) continue
        first = child
        least = other
      }
      if (instant < least || (instant === least && sequence < defined(sequences[first]))) break
      heap[index] = defined(heap[first])
      instants[index] = least
      sequences[index] = defined(sequences[first])
      index = first
    }
    heap[index] = item
    instants[index] = instant
    sequences[index] = sequence
  }

  return {
    first: () => heap[0],
    isFirstInPlace: () => {
      const { dueAt, sequence } = dueOf(defined(heap[0]))
      return dueAt === instants[0] && sequence === sequences[0]
    },
    add: rise,
    replaceFirst: sink,
    dropFirst: () => {
      const last = heap.pop()
      instants.pop()
      sequences.pop()
      if (last !== undefined && heap.length > 0) sink(last)
    },
  }
}
