import { CollectionError } from '../errors/collection-error.ts'
import type { Entry } from './entry-of-collection.ts'
import { createIndex } from './index-of-collection.ts'
import type { CollectionIndex } from './index-of-collection.ts'
import { createOrder } from './order-of-collection.ts'
import type { CollectionOrder, OrderRange, OrderValue, OrderWish } from './order-of-collection.ts'
import type { Change, Undo } from './transaction.ts'

/** Records of one kind in one world: about a gigabyte of usual ones. A runaway loop ends here, not in the machine's memory. */
const RECORDS_MAX = 1_000_000

/** The key, the indexes and the orders of a collection's records; `defineCollection` makes one. */
export interface CollectionDefinition<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
> {
  readonly key: (item: Item) => string
  /** Each index maps a record to the value or values that find it; `undefined` leaves it out. */
  readonly indexes?: Readonly<
    Record<IndexName, (item: Item) => string | readonly string[] | undefined>
  >
  /** @default 1,000,000 */
  readonly recordsMax?: number
  /** Each order sorts the records by a value of theirs. */
  readonly orders?: Readonly<Record<OrderName, (item: Item) => OrderValue>>
}

/**
 * Declares a collection once: its types follow from the functions given here.
 * @example
 * ```ts
 * import { defineCollection } from '@ensaio/mock-kit'
 *
 * interface Order {
 *   readonly id: string
 *   readonly customerId: string
 * }
 *
 * export const orders = defineCollection({
 *   key: ({ id }: Order) => id,
 *   indexes: { customer: ({ customerId }) => customerId },
 * })
 * ```
 */
export function defineCollection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
>(
  definition: CollectionDefinition<Item, IndexName, OrderName>,
): CollectionDefinition<Item, IndexName, OrderName> {
  return definition
}

/** The collections of a world, by the names of their definitions. */
export type CollectionsOf<Definitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends CollectionDefinition<
    infer Item,
    infer IndexName,
    infer OrderName
  >
    ? Collection<Item, IndexName, OrderName>
    : never
}

/**
 * Records of one kind, read and changed by key. Records are never altered in place: a change puts a new
 * object where the old one was, so whoever kept the old one still has it as it was.
 */
export interface Collection<
  Item extends object,
  IndexName extends string = never,
  OrderName extends string = never,
> {
  readonly size: number
  /** Another one after each change, rollbacks included: what was found out holds for as long as this stays. */
  readonly version: number
  get(key: string): Item | undefined
  /** All records, in the order in which their keys came. */
  all(): IteratorObject<Item>
  /** The records that the index files under the value, oldest first. */
  by(index: IndexName, value: string): readonly Item[]
  /** Returns how many records the index files under the value; no matter how many, it costs the same. */
  count(index: IndexName, value: string): number
  /** The records in an order, from one bound to the other; the collection must not change meanwhile. */
  sorted(order: OrderName, range?: OrderRange): IteratorObject<Item>
  /** Those records of a range that are wanted, in an order: what to walk through `sorted` would give, several times as fast. */
  select(order: OrderName, selection: OrderRange & OrderWish<Item>): readonly Item[]
  /** @throws CollectionError (COLLECTION_KEY_TAKEN) when a record has this key already, (COLLECTION_FULL) beyond its limit. */
  insert(item: Item): Item
  /** Puts the item in the place of the record with the same key. @throws CollectionError (COLLECTION_KEY_UNKNOWN). */
  replace(item: Item): Item
  /** Lays the patch over the record. @throws CollectionError (COLLECTION_KEY_UNKNOWN). */
  update(key: string, patch: Partial<Item>): Item
  /** Removes the record and returns it, or returns `undefined` where there is none. */
  delete(key: string): Item | undefined
}

/** The function by which a collection notes its changes; throws when no transaction is open. */
export type NoteChange = (change: Change, undo: Undo) => void

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

  /** Files the entry anew; its record is still, or already, the other one of both. */
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
    note({ collection: name, key, before, after }, () => exchange(entry, after, before))
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
      const entry = { ordinal: nextOrdinal++, item }
      note({ collection: name, key, after: item }, () => leave(key, entry))
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
      note({ collection: name, key, before: entry.item }, () => {
        // A record that comes back stands last in the map until the order is needed again.
        inOrder = false
        enter(key, entry)
      })
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
