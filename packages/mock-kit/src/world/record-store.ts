import type { Entry } from './entry-of-collection.ts'
import type { CollectionDefinition } from './define-collection.ts'
import { createIndex } from './index-of-collection.ts'
import type { CollectionIndex, Filed } from './index-of-collection.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder, SortedEntries } from './order-of-collection.ts'

/** The records of a collection, filed under their keys, indexes and orders. Forks share one until either side writes. */
export interface RecordStore<Item> {
  size(): number
  get(key: string): Entry<Item> | undefined
  has(key: string): boolean
  /** The records in the order in which their keys came. */
  all(): IteratorObject<Item>
  index(name: string): CollectionIndex<Item> | undefined
  order(name: string): CollectionOrder<Item> | undefined
  /** Returns the place of the next record in the order of arrival. */
  nextOrdinal(): number
  enter(key: string, entry: Entry<Item>): void
  leave(key: string, entry: Entry<Item>): void
  /** Enters a record again that had left. */
  comeBack(key: string, entry: Entry<Item>): void
  exchange(entry: Entry<Item>, before: Item, after: Item): void
  /** Makes another store of the same records, which are shared; the two never meet again. */
  copy(): RecordStore<Item>
}

/** The content of a store, made for a copy of it. */
interface Copied<Item> {
  readonly entries: Map<string, Entry<Item>>
  readonly highestKey: string
  readonly nextOrdinal: number
  filed(index: string): Map<string, Filed<Item>> | undefined
  sorted(order: string): SortedEntries<Item> | undefined
}

export function createRecordStore<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  copied?: Copied<Item>,
): RecordStore<Item> {
  let entries = copied?.entries ?? new Map<string, Entry<Item>>()
  // What is read is mostly replaced next, and among a hundred thousand records each look-up waits for memory.
  let lastKey: string | undefined
  let lastEntry: Entry<Item> | undefined
  // Most keys are higher than all before, and then nobody has to look whether they are taken: that waits for memory, too.
  let highestKey = copied?.highestKey ?? ''
  let inOrder = true
  let nextOrdinal = copied?.nextOrdinal ?? 0
  // The only record with a value is mostly what was looked for.
  const remember = (entry: Entry<Item>): void => {
    lastKey = definition.key(entry.item)
    lastEntry = entry
  }
  const indexes = mapOf(definition.indexes, (valuesOf, name) =>
    createIndex(valuesOf, remember, copied?.filed(name)),
  )
  const orders = mapOf(definition.orders, (valueOf, name) =>
    createOrder(valueOf, copied?.sorted(name)),
  )
  const allIndexes = [...indexes.values()]
  const allOrders = [...orders.values()]

  /** Files the entry again; its record is still, or already, the other one of both. */
  const move = (entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void => {
    // By number: each change passes here, and an iterator is several objects.
    for (let at = 0; at < allIndexes.length; at += 1) allIndexes[at]?.move(entry, before, after)
    for (let at = 0; at < allOrders.length; at += 1) allOrders[at]?.move(entry, before, after)
  }
  const enter = (key: string, entry: Entry<Item>): void => {
    lastKey = key
    lastEntry = entry
    if (key > highestKey) highestKey = key
    entries.set(key, entry)
    move(entry, undefined, entry.item)
  }
  const ordered = (): ReadonlyMap<string, Entry<Item>> => {
    if (!inOrder) entries = new Map([...entries].sort(([, a], [, b]) => a.ordinal - b.ordinal))
    inOrder = true
    return entries
  }

  return {
    size: () => entries.size,
    get: (key) => {
      if (key === lastKey) return lastEntry
      lastKey = key
      lastEntry = entries.get(key)
      return lastEntry
    },
    has: (key) => key <= highestKey && entries.has(key),
    all: () => itemsOf(ordered()),
    index: (name) => indexes.get(name),
    order: (name) => orders.get(name),
    nextOrdinal: () => nextOrdinal++,
    enter,
    leave: (key, entry) => {
      lastKey = undefined
      entries.delete(key)
      move(entry, entry.item, undefined)
    },
    comeBack: (key, entry) => {
      // A record that comes back stands last in the map until the order is needed again.
      inOrder = false
      enter(key, entry)
    },
    exchange: (entry, before, after) => {
      entry.item = after
      move(entry, before, after)
    },
    copy: () => {
      // To enter each record anew would take three times as long, and the first change of a fork waits for it.
      const copies: Entry<Item>[] = []
      const copyOf = ({ ordinal, item, bytes }: Entry<Item>): Entry<Item> =>
        (copies[ordinal] ??= { ordinal, item, bytes })
      const copiedEntries = new Map<string, Entry<Item>>()
      for (const [key, entry] of ordered()) copiedEntries.set(key, copyOf(entry))
      return createRecordStore(definition, {
        entries: copiedEntries,
        highestKey,
        nextOrdinal,
        filed: (name) => indexes.get(name)?.copyFiled(copyOf),
        sorted: (name) => orders.get(name)?.copySorted(copyOf),
      })
    },
  }
}

function mapOf<Definition, Made>(
  definitions: Readonly<Record<string, Definition>> = {},
  make: (definition: Definition, name: string) => Made,
): ReadonlyMap<string, Made> {
  return new Map(
    Object.entries(definitions).map(([name, definition]) => [name, make(definition, name)]),
  )
}

function* itemsOf<Item>(entries: ReadonlyMap<string, Entry<Item>>): Generator<Item> {
  for (const { item } of entries.values()) yield item
}

/**
 * The memory that all records of a process may take, in bytes. A large scenario takes 200 MiB and a simulated day of a large
 * account as much again; with it full, the process stays below a gigabyte.
 */
const RECORD_BYTES_MAX = 512 * 1024 * 1024

/** The memory that the records of several worlds, or the entries of several journals, may take together. */
export interface MemoryRoom {
  readonly bytesMax: number
  /** The bytes that are taken, estimated. */
  readonly bytes: number
  /**
   * True where so many bytes more find room; fewer always do.
   * @param overdraft the bytes by which the limit may be exceeded. @default none
   */
  hasRoomFor(bytes: number, overdraft?: number): boolean
  /** Calls the listener where there is no room, before that is said: it may make some. */
  onFull(listener: () => void): void
  /** Counts bytes that were gained, or, where negative, lost. */
  count(bytes: number): void
}

/** Creates the room for the records of all sandboxes that are made with it. */
export function createRecordRoom(bytesMax = RECORD_BYTES_MAX): MemoryRoom {
  return createRoom(bytesMax)
}

/** The memory that all journals of a process may take, in bytes: sixteen that are full. */
const JOURNALS_BYTES_MAX = 256 * 1024 * 1024

/** Creates the room for the journals of all sandboxes that are made with it. */
export function createJournalRoom(bytesMax = JOURNALS_BYTES_MAX): MemoryRoom {
  return createRoom(bytesMax)
}

function createRoom(bytesMax: number): MemoryRoom {
  return new CountedRoom(bytesMax)
}

/** A class, for its getter: an object with one of its own is a dictionary to V8. */
class CountedRoom implements MemoryRoom {
  readonly bytesMax: number
  #bytes = 0
  #onFull: readonly (() => void)[] = []

  constructor(bytesMax: number) {
    this.bytesMax = bytesMax
  }

  get bytes(): number {
    return this.#bytes
  }

  hasRoomFor(bytes: number, overdraft = 0): boolean {
    const bytesMax = this.bytesMax + overdraft
    if (bytes <= 0 || this.#bytes + bytes <= bytesMax) return true
    for (const listener of this.#onFull) listener()
    return this.#bytes + bytes <= bytesMax
  }

  onFull(listener: () => void): void {
    this.#onFull = [...this.#onFull, listener]
  }

  count(bytes: number): void {
    this.#bytes += bytes
  }
}
