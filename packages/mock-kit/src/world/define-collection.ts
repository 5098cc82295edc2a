import type { OrderRange, OrderValue, OrderWish } from './order-of-collection.ts'
import type { Reweighed } from './record-gain.ts'

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
  /** Each order sorts the records by one of their values. */
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

/** Called with each record that came, went or took the place of another, rollbacks included. */
export type ChangeListener<Item> = (after: Item | undefined, before: Item | undefined) => void

/**
 * Records of one kind, read and changed by key. Records are never altered in place: a change puts a new
 * object where the old one was, so a reference to the old one stays valid.
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
  /** Tells whether there is a record with the key; of one that is higher than all before, without looking. */
  has(key: string): boolean
  /** Returns the key under which the record stands. */
  keyOf(item: Item): string
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
  /** Calls the listener with each change from now on, for what is kept up to date next to the records. A fork has no listeners. */
  follow(listener: ChangeListener<Item>): void
  /** @throws CollectionError (COLLECTION_KEY_TAKEN) when a record has this key already, (COLLECTION_FULL) beyond its limit. */
  insert(item: Item): Item
  /**
   * Puts the item in the place of the record with the same key.
   * @param reweighed the fields that may take more or less memory than before, so that the others need not be compared: numbers and
   * booleans never do. @default all
   * @throws CollectionError (COLLECTION_KEY_UNKNOWN).
   */
  replace(item: Item, reweighed?: Reweighed<keyof Item & string>): Item
  /** Lays the patch over the record. @throws CollectionError (COLLECTION_KEY_UNKNOWN). */
  update(key: string, patch: Partial<Item>): Item
  /** Removes the record and returns it, or returns `undefined` where there is none. */
  delete(key: string): Item | undefined
}
