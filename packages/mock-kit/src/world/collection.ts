import { CollectionError } from '../errors/collection-error.ts'
import type { Collection, CollectionDefinition } from './define-collection.ts'
import { UNWEIGHED } from './entry-of-collection.ts'
import type { Entry } from './entry-of-collection.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder } from './order-of-collection.ts'
import type { Change, Undo, Weighed } from './transaction.ts'

/** Records of one kind in one world: about a gigabyte of usual ones. A runaway loop ends here, not in the machine's memory. */
export const RECORDS_MAX = 1_000_000

/** The function by which a collection notes its changes; throws when no transaction is open. */
export type NoteChange = (change: Change, undo: Undo, entry: Weighed) => void

/** Told of each record that came, went or changed, rollbacks included. */
export type ChangeListener<Item> = (after: Item | undefined, before: Item | undefined) => void

export interface CollectionOptions<
  Item extends object,
  IndexName extends string,
  OrderName extends string,
> {
  readonly name: string
  readonly definition: CollectionDefinition<Item, IndexName, OrderName>
  readonly note: NoteChange
  readonly onChange?: ChangeListener<Item>
}

export function createCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
>(options: CollectionOptions<Item, IndexName, OrderName>): Collection<Item, IndexName, OrderName> {
  const { name, definition, note, onChange } = options
  const { recordsMax = RECORDS_MAX } = definition
  let entries = new Map<string, Entry<Item>>()
  let inOrder = true
  let nextOrdinal = 0
  let version = 0
  const indexes = createIndexes(definition.indexes)
  const orders = createOrders(definition.orders)
  const allIndexes = [...indexes.values()]
  const allOrders = [...orders.values()]

  /** Files the entry again; its record is still, or already, the other one of both. */
  const move = (entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void => {
    for (const index of allIndexes) index.move(entry, before, after)
    for (const order of allOrders) order.move(entry, before, after)
    version += 1
    onChange?.(after, before)
  }
  const enter = (key: string, entry: Entry<Item>): void => {
    entries.set(key, entry)
    move(entry, undefined, entry.item)
  }
  const leave = (key: string, entry: Entry<Item>): void => {
    entries.delete(key)
    move(entry, entry.item, undefined)
  }
  const exchange = (entry: Entry<Item>, before: Item, after: Item): void => {
    entry.item = after
    move(entry, before, after)
  }
  const put = (key: string, after: Item): void => {
    const entry = existing(key)
    const before = entry.item
    note({ collection: name, key, before, after }, () => exchange(entry, after, before), entry)
    exchange(entry, before, after)
  }
  const existing = (key: string): Entry<Item> => {
    const entry = entries.get(key)
    if (entry === undefined) throw new CollectionError('COLLECTION_KEY_UNKNOWN', name, key)
    return entry
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
    get version() {
      return version
    },
    get: (key) => entries.get(key)?.item,
    keyOf: definition.key,
    all: () =>
      ordered()
        .values()
        .map(({ item }) => item),
    by: (index, value) => indexes.get(index)?.itemsOf(value) ?? [],
    count: (index, value) => indexes.get(index)?.count(value) ?? 0,
    sorted: (order, range) => orders.get(order)?.walk(range) ?? [].values(),
    select: (order, selection) => orders.get(order)?.select(selection, selection) ?? [],
    insert: (item) => {
      const key = definition.key(item)
      if (entries.has(key)) throw new CollectionError('COLLECTION_KEY_TAKEN', name, key)
      if (entries.size >= recordsMax) throw new CollectionError('COLLECTION_FULL', name, key)
      const entry = { ordinal: nextOrdinal++, item, bytes: UNWEIGHED }
      note({ collection: name, key, after: item }, () => leave(key, entry), entry)
      enter(key, entry)
      return item
    },
    replace: (item) => {
      put(definition.key(item), item)
      return item
    },
    update: (key, patch) => {
      const after = { ...existing(key).item, ...patch }
      put(key, after)
      return after
    },
    delete: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      const comeBack = (): void => {
        // A record that comes back stands last in the map until the order is needed again.
        inOrder = false
        enter(key, entry)
      }
      note({ collection: name, key, before: entry.item }, comeBack, entry)
      leave(key, entry)
      return entry.item
    },
  }
}

function createIndexes<Item extends object>(
  definitions: CollectionDefinition<Item, string>['indexes'] = {},
): ReadonlyMap<string, CollectionIndex<Item>> {
  return new Map(
    Object.entries(definitions).map(([name, valuesOf]) => [name, createIndex(valuesOf)]),
  )
}

function createOrders<Item extends object>(
  definitions: CollectionDefinition<Item, string, string>['orders'] = {},
): ReadonlyMap<string, CollectionOrder<Item>> {
  return new Map(Object.entries(definitions).map(([name, valueOf]) => [name, createOrder(valueOf)]))
}

/** Finds a collection's records by a value of theirs. */
interface CollectionIndex<Item> {
  /** Files an entry whose record came, changed or went. */
  move(entry: Entry<Item>, before: Item | undefined, after: Item | undefined): void
  /** The records with this value, in the order of arrival. */
  itemsOf(value: string): readonly Item[]
  /** Returns how many records have this value. */
  count(value: string): number
}

/** Most values are those of one record alone, a phone number for example: a set of one would weigh more than the record. */
type Filed<Item> = Entry<Item> | Set<Entry<Item>>

/** Stands where the last entry of a value has just gone. */
const VACANT = new Set<never>()

function createIndex<Item>(
  valuesOf: (item: Item) => string | readonly string[] | undefined,
): CollectionIndex<Item> {
  const filedByValue = new Map<string, Filed<Item>>()
  let vacated: string | undefined

  const add = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === undefined || filed === VACANT) filedByValue.set(value, entry)
    else if (filed instanceof Set) filed.add(entry)
    else if (filed !== entry) filedByValue.set(value, new Set([filed, entry]))
  }
  const remove = (value: string, entry: Entry<Item>): void => {
    const filed = filedByValue.get(value)
    if (filed === entry) vacate(value)
    if (!(filed instanceof Set)) return
    filed.delete(entry)
    if (filed.size === 0) vacate(value)
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
      const old = listed(oldValues)
      const now = listed(newValues)
      for (const value of old) if (!now.includes(value)) remove(value, entry)
      for (const value of now) if (!old.includes(value)) add(value, entry)
    },
    itemsOf: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return NOTHING
      return isMany(filed) ? [...filed].sort(byArrival).map(({ item }) => item) : [filed.item]
    },
    count: (value) => {
      const filed = filedByValue.get(value)
      if (filed === undefined) return 0
      return isMany(filed) ? filed.size : 1
    },
  }
}

function isMany<Item>(filed: Filed<Item>): filed is Set<Entry<Item>> {
  return filed instanceof Set
}

const NOTHING: readonly never[] = Object.freeze([])

function listed(values: string | readonly string[] | undefined): readonly string[] {
  if (values === undefined) return NOTHING
  return typeof values === 'string' ? [values] : values
}

function byArrival(one: Entry<unknown>, other: Entry<unknown>): number {
  return one.ordinal - other.ordinal
}
