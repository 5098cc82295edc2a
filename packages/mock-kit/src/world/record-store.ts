import type { Entry } from './entry-of-collection.ts'
import type { CollectionDefinition } from './define-collection.ts'
import { copyContent } from './copy-of-store.ts'
import type { StoreContent } from './copy-of-store.ts'
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
  const { indexes, orders, move } = createFilings(definition, remember, content)
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
  onOnly: (entry: Entry<Item>) => void,
  content: StoreContent<Item> | undefined,
): Filings<Item> {
  const indexes = mapOf(definition.indexes, (valuesOf, name) =>
    createIndex(valuesOf, onOnly, content?.filed(name)),
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

/** Finds a collection's records by one of their values. */
export interface CollectionIndex<Item> {
  /** Files an entry whose record came, changed or went. */
  move(entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void
  /** The records with this value, in the order of arrival. */
  itemsOf(value: string): readonly Item[]
  /** Returns how many records have this value. */
  count(value: string): number
  /** Returns the entries as they are filed, each by its copy. */
  copyFiled(copyOf: (entry: Entry<Item>) => Entry<Item>): Map<string, Filed<Item>>
}

/**
 * Most values are those of one record alone, a phone number for example, or of a few: a set would weigh more than the records, and take
 * several times as long to make.
 */
export type Filed<Item> = Entry<Item> | Entry<Item>[] | Set<Entry<Item>>

/** The most records that are kept in a list: making a set of so few costs more than looking through them now and then. */
const LISTED_MAX = 64

/** Stands where the last entry of a value has just gone. */
const VACANT = new Set<never>()

function createIndex<Item>(
  valuesOf: (item: Item) => string | readonly string[] | undefined,
  onOnly: (entry: Entry<Item>) => void,
  filedByValue = new Map<string, Filed<Item>>(),
): CollectionIndex<Item> {
  let vacated: string | undefined

  /** Files the entry. Its record may have the value twice, one after the other. */
  const add = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === undefined || filed === VACANT) filedByValue.set(value, entry)
    else if (filed instanceof Set) filed.add(entry)
    else if (!Array.isArray(filed)) {
      if (filed !== entry) filedByValue.set(value, [filed, entry])
    } else if (filed.at(-1) !== entry) {
      if (filed.length < LISTED_MAX) filed.push(entry)
      else filedByValue.set(value, new Set(filed).add(entry))
    }
  }
  const remove = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === entry) vacate(value)
    else if (filed instanceof Set) {
      filed.delete(entry)
      if (filed.size === 0) vacate(value)
    } else if (Array.isArray(filed)) {
      const place = filed.indexOf(entry)
      if (place >= 0) filed.splice(place, 1)
      if (filed.length === 0) vacate(value)
    }
  }
  /**
   * Leaves the value in its place until the next one is vacated: that of a job that plans its successor comes back at once.
   * A map that deletes and adds one key over and over finds it ever more slowly, past all the places that it had before.
   */
  const vacate = (value: string): void => {
    filedByValue.set(value, VACANT)
    if (vacated !== undefined && vacated !== value && filedByValue.get(vacated) === VACANT)
      filedByValue.delete(vacated)
    vacated = value
  }

  return {
    move: (entry, before, after) => {
      const oldValues = before && valuesOf(before)
      const newValues = after && valuesOf(after)
      if (oldValues === newValues) return
      if (typeof oldValues !== 'object' && typeof newValues !== 'object') {
        if (oldValues !== undefined) remove(oldValues, entry)
        if (newValues !== undefined) add(newValues, entry)
        return
      }
      const old = listed(oldValues)
      const now = listed(newValues)
      for (const value of without(old, now)) remove(value, entry)
      for (const value of without(now, old)) add(value, entry)
    },
    itemsOf: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return NOTHING
      if (isMany(filed)) return itemsByArrival(filed)
      onOnly(filed)
      return [filed.item]
    },
    count: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return 0
      if (filed instanceof Set) return filed.size
      return Array.isArray(filed) ? filed.length : 1
    },
    copyFiled: (copyOf) => copyFiled(filedByValue, copyOf),
  }
}

function copyFiled<Item>(
  filedByValue: ReadonlyMap<string, Filed<Item>>,
  copyOf: (entry: Entry<Item>) => Entry<Item>,
): Map<string, Filed<Item>> {
  const copied = new Map<string, Filed<Item>>()
  for (const [value, filed] of filedByValue) {
    if (filed instanceof Set) {
      if (filed.size > 0) copied.set(value, new Set([...filed].map(copyOf)))
    } else copied.set(value, Array.isArray(filed) ? filed.map(copyOf) : copyOf(filed))
  }
  return copied
}

function isMany<Item>(filed: Filed<Item>): filed is Entry<Item>[] | Set<Entry<Item>> {
  return filed instanceof Set || Array.isArray(filed)
}

const NOTHING: readonly never[] = Object.freeze([])

function listed(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return NOTHING
  return typeof values === 'string' ? [values] : values
}

/** The most values that are looked through: to make a set of so few takes longer. */
const SEARCHED_MAX = 16

/** Returns the values that are not among others. */
function without(values: readonly string[], others: readonly string[]): readonly string[] {
  if (values.length === 0 || others.length === 0) return values
  if (others.length <= SEARCHED_MAX) return values.filter((value) => !others.includes(value))
  const known = new Set(others)
  return values.filter((value) => !known.has(value))
}

function itemsByArrival<Item>(filed: Iterable<Entry<Item>>): readonly Item[] {
  const items: Item[] = []
  let last = -1
  for (const { ordinal, item } of filed) {
    // Most stand in order.
    if (ordinal < last) return sortedByArrival(filed)
    last = ordinal
    items.push(item)
  }
  return items
}

function sortedByArrival<Item>(filed: Iterable<Entry<Item>>): readonly Item[] {
  const entries = [...filed].sort((one, other) => one.ordinal - other.ordinal)
  return entries.map(({ item }) => item)
}
