import type { Entry } from './entry-of-collection.ts'
import type { CollectionDefinition } from './define-collection.ts'
import { copyContent } from './copy-of-store.ts'
import type { StoreContent } from './copy-of-store.ts'
import { createIndex } from './index-of-collection.ts'
import type { CollectionIndex, IndexOptions } from './index-of-collection.ts'
import { createKeyMap } from './key-map.ts'
import type { KeyMap } from './key-map.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder } from './order-of-collection.ts'

/** The records of a collection, filed under their keys, indexes and orders. Forks share one until either side writes. */
export interface RecordStore<Item> {
  size(): number
  get(key: string): Entry<Item> | undefined
  has(key: string): boolean
  /** The records in the order in which their keys came. */
  all(): IteratorObject<Item>
  entries(): IterableIterator<Entry<Item>>
  /** Takes note of an entry that is probably looked for next. */
  remember(entry: Entry<Item>): void
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

export function createRecordStore<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  content?: StoreContent<Item>,
): RecordStore<Item> {
  const entries = content?.entries ?? createKeyMap<Entry<Item>>()
  // A record that is read is usually replaced next, and among a hundred thousand records each look-up waits for memory.
  let lastKey: string | undefined
  let lastEntry: Entry<Item> | undefined
  let inOrder = true
  let nextOrdinal = content?.nextOrdinal ?? 0
  // The only record with a value is usually read or replaced next.
  const remember = (entry: Entry<Item>): void => {
    lastKey = definition.key(entry.item)
    lastEntry = entry
  }
  const { indexes, orders, move } = createFilings(
    definition,
    { entries: () => entriesOf(entries), size: () => entries.size, onOnly: remember },
    content,
  )
  const ordered = (): KeyMap<Entry<Item>> => {
    if (!inOrder) entries.sort((one, other) => one.ordinal - other.ordinal)
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
    has: (key) => entries.has(key),
    all: () => itemsOf(ordered()),
    entries: () => entriesOf(entries),
    remember,
    index: (name) => indexes.get(name),
    order: (name) => orders.get(name),
    nextOrdinal: () => nextOrdinal++,
    enter: (key, entry) => {
      lastKey = key
      lastEntry = entry
      entries.add(key, entry)
      move(entry, undefined, entry.item)
    },
    leave: (key, entry) => {
      lastKey = undefined
      entries.delete(key)
      move(entry, entry.item, undefined)
    },
    comeBack: (key, entry) => {
      lastKey = undefined
      // The order is restored when it is needed again.
      inOrder = false
      entries.putBack(key, entry)
      move(entry, undefined, entry.item)
    },
    exchange: (entry, before, after) => {
      entry.item = after
      move(entry, before, after)
    },
    copy: () =>
      createRecordStore(
        definition,
        copyContent({ entries: ordered(), nextOrdinal, indexes, orders }),
      ),
  }
}

/** The places by which a store finds its records besides their keys. */
export interface Filings<Item> {
  readonly indexes: ReadonlyMap<string, CollectionIndex<Item>>
  readonly orders: ReadonlyMap<string, CollectionOrder<Item>>
  /** Files the entry again; its record is still, or already, the other one of both. */
  move(entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void
}

function createFilings<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  options: Omit<IndexOptions<Item>, 'filed'>,
  content: StoreContent<Item> | undefined,
): Filings<Item> {
  const indexes = mapOf(definition.indexes, (valuesOf, name) =>
    createIndex(valuesOf, { ...options, filed: content?.filed(name) }),
  )
  const orders = mapOf(definition.orders, (valueOf, name) =>
    createOrder(valueOf, content?.sorted(name)),
  )
  const allIndexes = [...indexes.values()]
  const allOrders = [...orders.values()]
  return {
    indexes,
    orders,
    move: (entry, before, after) => {
      // By number: each change passes here, and an iterator is several objects.
      for (let at = 0; at < allIndexes.length; at += 1) allIndexes[at]?.move(entry, before, after)
      for (let at = 0; at < allOrders.length; at += 1) allOrders[at]?.move(entry, before, after)
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

function* itemsOf<Item>(entries: KeyMap<Entry<Item>>): Generator<Item> {
  for (const map of entries.maps()) for (const { item } of map.values()) yield item
}

function* entriesOf<Item>(entries: KeyMap<Entry<Item>>): Generator<Entry<Item>> {
  for (const map of entries.maps()) yield* map.values()
}
