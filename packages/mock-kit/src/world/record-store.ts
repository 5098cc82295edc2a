import type { PausingWork } from '../clock/slices.ts'
import type { Entry } from './entry-of-collection.ts'
import type { CollectionDefinition } from './define-collection.ts'
import { copyContent, emptyContent } from './copy-of-store.ts'
import type { StoreContent } from './copy-of-store.ts'
import { createIndex, UNFILED_MAX } from './index-of-collection.ts'
import type { CollectionIndex, IndexOptions, MoveEntry, OwnIndex } from './index-of-collection.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder, OwnOrder } from './order-of-collection.ts'

/** The records of a collection, filed under their keys, indexes and orders. Forks share one until either side writes. */
export interface RecordStore<Item> {
  size(): number
  get(key: string): Entry<Item> | undefined
  has(key: string): boolean
  /** The records in the order in which their keys came. */
  all(): IteratorObject<Item>
  /** The places of the records, in the same order. */
  entries(): IterableIterator<Entry<Item>>
  /** Takes note of an entry that is probably looked for next. */
  remember(entry: Entry<Item>): void
  index(name: string): CollectionIndex<Item> | undefined
  order(name: string): CollectionOrder<Item> | undefined
  /** Returns the place of the next record in the order of arrival. */
  nextOrdinal(): number
  /** Returns the place of a record that is to change, which must be this store's alone. */
  ownEntry(key: string): Entry<Item> | undefined
  enter(key: string, entry: Entry<Item>): void
  leave(key: string, entry: Entry<Item>): void
  /** Enters a record again that had left. */
  comeBack(key: string, entry: Entry<Item>): void
  exchange(entry: Entry<Item>, before: Item, after: Item): void
  /**
   * Makes another store, which goes on from the end of this one; the two never meet again.
   * @param records `all`: it has the same records, which are shared
   */
  copy(records: 'all' | 'none'): RecordStore<Item>
  /** The way in which the store lies on another one. @default it has all of its records to itself */
  readonly layer?: StoreLayer
}

/** A layer on a store that is shared. */
export interface StoreLayer {
  /** Returns how many places differ from those below. */
  changes(): number
  /** Returns how many stores are below. */
  depth(): number
  /** Sees to it that another layer may come on top, and pauses on the way. */
  prepareFork(): PausingWork<void>
}

export function createRecordStore<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  content?: StoreContent<Item>,
): RecordStore<Item> {
  let entries = content?.entries ?? new Map<string, Entry<Item>>()
  // A record that is read is usually replaced next, and among a hundred thousand records each look-up waits for memory.
  let lastKey: string | undefined
  let lastEntry: Entry<Item> | undefined
  // Most keys are higher than all before and need no look-up to see that they are free: that waits for memory, too.
  let highestKey = content?.highestKey ?? ''
  let inOrder = true
  let nextOrdinal = content?.nextOrdinal ?? 0
  // The only record with a value is usually read or replaced next.
  const remember = (entry: Entry<Item>): void => {
    lastKey = definition.key(entry.item)
    lastEntry = entry
  }
  const { indexes, orders, move, fileAll } = createFilings(
    definition,
    { entries: () => entries.values(), onOnly: remember },
    content,
  )
  const ordered = (): ReadonlyMap<string, Entry<Item>> => {
    if (!inOrder) entries = new Map([...entries].sort(([, a], [, b]) => a.ordinal - b.ordinal))
    inOrder = true
    return entries
  }

  const get = (key: string): Entry<Item> | undefined => {
    if (key === lastKey) return lastEntry
    lastKey = key
    lastEntry = entries.get(key)
    return lastEntry
  }
  const enter = (key: string, entry: Entry<Item>): void => {
    if (entries.size === UNFILED_MAX) fileAll()
    lastKey = key
    lastEntry = entry
    if (isHigher(key, highestKey)) highestKey = key
    entries.set(key, entry)
    move(entry, undefined, entry.item)
  }

  return {
    size: () => entries.size,
    get,
    has: (key) => !isHigher(key, highestKey) && entries.has(key),
    all: () => itemsOf(ordered()),
    entries: () => ordered().values(),
    remember,
    index: (name) => indexes.get(name),
    order: (name) => orders.get(name),
    nextOrdinal: () => nextOrdinal++,
    ownEntry: get,
    enter,
    leave: (key, entry) => {
      lastKey = undefined
      entries.delete(key)
      move(entry, entry.item, undefined)
    },
    comeBack: (key, entry) => {
      // The order is restored when it is needed again.
      inOrder = false
      enter(key, entry)
    },
    exchange: (entry, before, after) => {
      entry.item = after
      move(entry, before, after)
    },
    copy: (records) => {
      const end = { highestKey, nextOrdinal }
      const all = () => copyContent({ ...end, entries: ordered(), indexes, orders })
      return createRecordStore(definition, records === 'all' ? all() : emptyContent(end))
    },
  }
}

/** The places by which a store finds its records besides their keys. */
export interface Filings<Item> {
  readonly indexes: ReadonlyMap<string, OwnIndex<Item>>
  readonly orders: ReadonlyMap<string, OwnOrder<Item>>
  /** Files the entry again; its record is still, or already, the other one of both. */
  readonly move: MoveEntry<Item>
  /** Files all entries under all indexes: as soon as they are many, or the first question would hold the event loop for too long. */
  fileAll(): void
}

function createFilings<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  options: Pick<IndexOptions<Item>, 'entries' | 'onOnly'>,
  content: StoreContent<Item> | undefined,
): Filings<Item> {
  // Those of the indexes that somebody has asked.
  const moves: MoveEntry<Item>[] = []
  const onFiled = (move: MoveEntry<Item>): void => void moves.push(move)
  const indexes = mapOf(definition.indexes, (valuesOf, name) =>
    createIndex(valuesOf, { ...options, onFiled, filed: content?.filed(name) }),
  )
  const orders = mapOf(definition.orders, (valueOf, name) =>
    createOrder(valueOf, content?.sorted(name)),
  )
  const allOrders = [...orders.values()]
  return {
    indexes,
    orders,
    move: (entry, before, after) => {
      // By number: each change passes here, and an iterator is several objects.
      for (let at = 0; at < moves.length; at += 1) moves[at]?.(entry, before, after)
      for (let at = 0; at < allOrders.length; at += 1) allOrders[at]?.move(entry, before, after)
    },
    fileAll: () => {
      for (const index of indexes.values()) index.file()
    },
  }
}

/** Compares keys as the numbers that most end with: a longer one is higher. */
function isHigher(key: string, other: string): boolean {
  return key.length === other.length ? key > other : key.length > other.length
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
