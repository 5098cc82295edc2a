import type { CollectionDefinition } from './define-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { createIndex } from './index-of-collection.ts'
import type { CollectionIndex } from './index-of-collection.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder } from './order-of-collection.ts'

/** The records of a collection, filed under their keys, indexes and orders. Forks share one until either side writes. */
export interface RecordStore<Item> {
  readonly size: number
  get(key: string): Entry<Item> | undefined
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

export function createRecordStore<Item extends object>(
  definition: CollectionDefinition<Item, string, string>,
  firstOrdinal = 0,
): RecordStore<Item> {
  let entries = new Map<string, Entry<Item>>()
  let inOrder = true
  let nextOrdinal = firstOrdinal
  const indexes = mapOf(definition.indexes, createIndex)
  const orders = mapOf(definition.orders, createOrder)
  const allIndexes = [...indexes.values()]
  const allOrders = [...orders.values()]

  /** Files the entry again; its record is still, or already, the other one of both. */
  const move = (entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void => {
    for (const index of allIndexes) index.move(entry, before, after)
    for (const order of allOrders) order.move(entry, before, after)
  }
  const enter = (key: string, entry: Entry<Item>): void => {
    entries.set(key, entry)
    move(entry, undefined, entry.item)
  }
  const ordered = (): ReadonlyMap<string, Entry<Item>> => {
    if (!inOrder) entries = new Map([...entries].sort(([, a], [, b]) => a.ordinal - b.ordinal))
    inOrder = true
    return entries
  }

  return {
    get size() {
      return entries.size
    },
    get: (key) => entries.get(key),
    all: () => itemsOf(ordered()),
    index: (name) => indexes.get(name),
    order: (name) => orders.get(name),
    nextOrdinal: () => nextOrdinal++,
    enter,
    leave: (key, entry) => {
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
      const copy = createRecordStore(definition, nextOrdinal)
      for (const [key, entry] of ordered()) copy.enter(key, { ...entry })
      return copy
    },
  }
}

function mapOf<Definition, Made>(
  definitions: Readonly<Record<string, Definition>> = {},
  make: (definition: Definition) => Made,
): ReadonlyMap<string, Made> {
  return new Map(Object.entries(definitions).map(([name, definition]) => [name, make(definition)]))
}

function* itemsOf<Item>(entries: ReadonlyMap<string, Entry<Item>>): Generator<Item> {
  for (const { item } of entries.values()) yield item
}
