/** Anything that falls due at an instant. */
export interface Due {
  readonly dueAt: number
  readonly sequence: number
}

/**
 * Finds what is due next among records that come, change and go.
 * A binary heap: entries that their record has outlived stay until they surface and are then dropped.
 */
export interface DueQueue<Item> {
  /** Files a record that came or changed. Those that went need no call. */
  add(item: Item): void
  /** The record that is due first, by instant and then by sequence. */
  next(): Item | undefined
  /** Takes it out as well: whoever takes a record that stays as it is has to add it again. */
  take(): Item | undefined
}

export interface DueQueueOptions<Item> {
  readonly dueOf: (item: Item) => Due
  /** True while the record stands as it was when it was added. */
  readonly isCurrent: (item: Item) => boolean
}

export function createDueQueue<Item>(options: DueQueueOptions<Item>): DueQueue<Item> {
  const { dueOf, isCurrent } = options
  const heap: Item[] = []

  const isBefore = (one: Item, other: Item): boolean => {
    const a = dueOf(one)
    const b = dueOf(other)
    return a.dueAt === b.dueAt ? a.sequence < b.sequence : a.dueAt < b.dueAt
  }
  const rise = (from: number): void => {
    for (let child = from; child > 0;) {
      const parent = (child - 1) >> 1
      if (!swapIfBefore(child, parent)) return
      child = parent
    }
  }
  const sink = (): void => {
    for (let parent = 0; ;) {
      const child = firstChild(parent)
      if (child === undefined || !swapIfBefore(child, parent)) return
      parent = child
    }
  }
  const firstChild = (parent: number): number | undefined => {
    const left = parent * 2 + 1
    const one = heap[left]
    const other = heap[left + 1]
    if (one === undefined) return undefined
    return other !== undefined && isBefore(other, one) ? left + 1 : left
  }
  const swapIfBefore = (lower: number, upper: number): boolean => {
    const one = heap[lower]
    const other = heap[upper]
    if (one === undefined || other === undefined || !isBefore(one, other)) return false
    heap[lower] = other
    heap[upper] = one
    return true
  }
  const dropFirst = (): void => {
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    heap[0] = last
    sink()
  }

  const next = (): Item | undefined => {
    for (let first = heap[0]; first !== undefined; first = heap[0]) {
      if (isCurrent(first)) return first
      dropFirst()
    }
    return undefined
  }

  return {
    add: (item) => {
      heap.push(item)
      rise(heap.length - 1)
    },
    next,
    take: () => {
      const first = next()
      if (first !== undefined) dropFirst()
      return first
    },
  }
}
